"""What stands around a sentence: leads, reasons, dates and sentences of no weight.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "REASONS": """
        [because|since|as] [the client is waiting|they are waiting|people ask about it|we need
          it|it's urgent|it's important|it can't wait|it was promised|{other_name} is
          away|{other_name} is ill|{other_name} asked|{other_name} needs it|{other_name}
          insists|nobody else will|I'm there anyway|the others are busy|the rules say so|the law
          requires it|the boss wants it|there's no time to lose|it's the last chance|things got
          lost last time|we forgot it last time|it's overdue|the old one is broken|it's cheaper
          that way|it's on the way]

        [so that|so] [we can start|we can go on|we're ready|everyone knows|everybody is
          informed|nobody has to wait|nobody is surprised|we don't forget it|we don't lose
          time|the others can go on|{other_name} can start|the client is happy|it's done|that's
          off the table|that is done|there are no surprises|we save money|we look good]

        [before we forget|before it's too late|before somebody else does|before they complain|or
          else we're in trouble|or we'll lose the order|otherwise it gets expensive|in case they
          ask|in case it rains|just in case|just to be safe|to be safe|to be sure|to save money|to
          save time|if possible|if that's okay|if you ask me|if nothing comes up|if it's not too
          late|when there's time|when it's quiet|while it's still cheap|while there's still
          time|and that's it|and that's that|and report back|and let us know|and tell us|and then
          we'll see|and we're done|as agreed|as discussed|as planned|as promised|as usual|as
          always|as before|as requested|as {other_name} said|as it's urgent|like last year|like
          last time|like always|like everyone else|the way we did last year|the usual way|no
          matter what|whatever it costs|come what may|this time|too|as well|given the
          deadline|given the problems|after all|of course|please|thanks]
        """,
    "TRAILS": """
        [Is that okay|Is that all right|Is that possible|Is that clear|Would that work|Does that
          work|Does that help|Does that make sense|Do you agree|Any questions|Any questions on
          that|Sounds good|Sound good|Okay|All right|Right|Agreed|What do you think|Are you with
          me|Everyone happy|Happy with that|See what I mean|Who would have thought]?

        [Thanks|Thank you|Thanks a lot|Many thanks|Thanks in advance|Thank you very
          much|Cheers|Great|Good|Perfect|Lovely|Fine|Okay|All right|Right|Done|That's it|That's
          all|That's all from me|That's all for now|That's that|That's fine|That's
          important|That's very important|That's urgent|That's a promise|That's what I wanted to
          say|That's the least we can do|That's quite simple|That's how it is|That's easy|That's
          good news|That would be great|That would help|That would help a lot|That would be
          lovely|That would save us a lot of trouble|That makes things easier|That makes
          sense|That shouldn't take long|That should do it|That should be enough|That is not much
          work|That will be fun|That took long enough|It's urgent|It's important|It's not
          hard|It's not much|It's only fair|It's only a small thing|It's about time|It's high
          time|It's long overdue|It isn't difficult|It isn't far|It won't hurt|It won't take
          long|It would mean a lot|It matters a lot|It's in the notes|It is really needed|I think
          that's fair|I think that's all|I think that's best|I think that makes sense|I hope
          that's okay|I hope that helps|I hope you agree|I'd appreciate that|I'd be grateful|I'd
          be very happy|I can't stress that enough|I'm counting on it|I'm looking forward to
          it|I'm glad we have that|I mean it|I know it's a lot|I know, it's boring|I've been
          waiting for that|We're counting on it|We can't wait any longer|We've waited long
          enough|We're late already|We talked about it|We're nearly there|We lose money every
          day|We can be proud of that|We're all set then|Then we're ready|Then we're done|Then we
          can go on|Then that's done|Then all is well|Then everyone's happy|So much for that|So
          that's that|No rush|No pressure|No stress|No big deal|No hurry though|Nothing
          special|Nobody likes it, but well|Everyone is waiting for it|Everybody's waiting|The
          client is waiting|The customers are waiting|The others are waiting|The deadline is
          close|The time is short|The rest is easy|The rest is fine|The details are in the
          mail|Details are in the file|You know why|You know how it is|You know the drill|You'll
          see|You'll like it|Just saying|Just so you know|Let me know if there are questions|Let
          me know how it goes|Tell me if there's a problem|Ask me if anything is unclear|Call me
          if there's trouble|Otherwise we lose time|Otherwise it gets expensive|Otherwise we're in
          trouble|Better safe than sorry|Better late than never|First things first|One thing
          less|One less worry|Easy enough|Simple as that|Good luck|Well done|Nice
          work|Hopefully|Let's hope so|Let's hope it works|Fingers crossed|Enough said|End of
          story|After that we can relax|After that we talk again].
        """,
    "LEADS": """
        [Okay|Ok|Yes|Yeah|Yep|So|Well|All
          right|Alright|Right|Good|Great|Fine|Perfect|Sure|Thanks|Now|Then|Also|Next|First|Second|Third|Finally|Lastly|Again|Anyway|Anyhow|Hm|Um|Uh|Er|Oh|Ah|Look|Listen|See|Actually|Basically|Honestly|Frankly|Naturally|Obviously|Of
          course|Indeed|Exactly|True|Sorry|Hey|Hi all|By the way|As I said|As agreed|As
          discussed|As usual|As you know|You know|You see|I mean|I think|I'd say|I guess|To be
          clear|To be honest|To be fair|In short|In any case|In that case|In fact|Just
          quickly|Just so you know|One thing|One more thing|One last thing|Another thing|Oh,
          and|And|But|Okay then|Okay, so|Right, so|Well then|Well, then|Good, so|Good, then|For
          the minutes|For the record|First of all|Last but not least|Before I forget|Before we
          go|While we're at it|On that note|Speaking of that|Coming back to that|Anyway, as I
          said|Guys|Folks|Everyone|Friends|Ladies and gentlemen],

        [And|But|So|Then|Now|Or|Plus]

        [Okay|Good|Great|Right|Fine|Perfect|Lovely|Excellent|Thanks|Thank you|Thanks for
          that|Thank you, everyone|Yes|No|Sure|True|Exactly|Agreed|Got it|I see|I agree|I
          understand|I know|I know that|I get it|Good point|Fair point|Good idea|Good
          question|Good to know|Good news|That's good|That's true|That's right|That's fine|That's
          great|That makes sense|That helps|That was quick|That sounds good|Sounds good|Makes
          sense|No problem|No worries|Never mind|Well said|Well done|Not bad|Nice|Interesting|Hm,
          okay|Oh, I see|Oh, good|Oh well|Sorry|Sorry I'm late|Sorry, one more thing|One
          moment|Wait|Hold on|Let me see|Let me think|Let's see|Where were we|Back to work|Enough
          of that|So much for that|On we go|Moving on|Next point|Next thing|One more thing|Last
          thing|Quick one|Listen|Look|Here we go|Glad to hear that|I'm back|I was on mute|Can you
          hear me|I'll be brief|We're nearly done|Time is short].
        """,
    "DUES": """
        [by|by|by|before|until|on|not later than|no later than|at the latest on|latest by|ideally
          by|at the latest by|by the end of|sometime before|early on|late on|first thing on|no
          later than next|by this|by next|this coming|next|this|this|next|on] {day}

        [by|before|on|until|no later than] {day} [morning|evening|afternoon|noon|night|at noon|at
          nine|at ten|at five o'clock|the {ordinal}|the {ordinal} of
          {month}|lunchtime|midday|close of business|week]

        [by|before|until|no later than|around|at the end of|by the end of|by the start of|by the
          middle of|at the beginning of|by early|by mid|by late|in early|in late|in mid|sometime
          in|in|during|before|end of|this|next] {month}

        [by|before|on|until|no later than|around] [the {ordinal} of {month}|{month}
          {ordinal}|{month} the {ordinal}|the {ordinal}]

        [today|tonight|tomorrow|tomorrow morning|tomorrow evening|tomorrow at noon|tomorrow
          afternoon|tomorrow night|first thing tomorrow|first thing tomorrow morning|by
          tomorrow|by tomorrow morning|by tomorrow night|by tonight|later today|later this
          week|later this afternoon|this morning|this afternoon|this evening|this week|this
          month|this year|this quarter|this weekend|this summer|this winter|this autumn|this
          spring|next week|next month|next year|next quarter|next weekend|next spring|next
          summer|the day after tomorrow|over the weekend|on the weekend|at the weekend|at the
          weekend at the latest|over lunch|at lunch|at noon|by noon|by lunchtime|before
          lunch|after lunch|before dinner|right away|right now|immediately|at once|straight
          away|as soon as possible|as quickly as possible|soon|very soon|in due course|in good
          time|every {day}|every week|every month|every morning|once a week|once a
          month|daily|weekly|monthly|twice a week|in the morning|in the afternoon|in the
          evening|in the next few days|in the coming days|in the coming weeks|in the next
          days|within the week|within the hour|within the month|within a week|within a day|within
          days|within {number} days|within {number} weeks|within {number} hours|in {number}
          days|in {number} weeks|in {number} minutes|in {number} months|in a week|in a
          fortnight|in a month|in an hour|in half an hour|in two hours|inside a week|over the next
          {number} days|over the next week|over the summer|over the holidays|during the
          week|during the break|during lunch|during the holidays|midweek|mid week|early next
          week|early next month|late next week|at the end of the day|at the end of the week|at the
          end of the month|at the end of the year|at the end of next week|by the end of the day|by
          the end of the week|by the end of the month|by the end of the quarter|by the end of the
          year|by the end of today|by the end of next week|by the end of this week|by end of
          day|by end of week|by end of month|by close of business|by close of play|by the start of
          next week|by the start of term|by the beginning of {month}|by midnight|by midday|by
          morning|by five o'clock|by nine tomorrow|by three in the afternoon|by the weekend|by
          next week|by next month|by next year|by the next meeting|by our next meeting|by the next
          session|by the next call|by the deadline|by the launch|by the holidays|by Christmas|by
          Easter|by New Year|by summer|by autumn|by spring|by winter|before Christmas|before
          Easter|before the weekend|before the summer|before the summer break|before the
          holidays|before the deadline|before the launch|before the conference|before the
          exam|before the election|before the match|before the season starts|before the
          concert|before the opening|before the inspection|before the audit|before the next
          meeting|before the next class|before the next board meeting|before the next call|before
          the meeting|before our next meeting|before the trip|before the show|before the
          review|before the visit|before the end of the week|before the end of the month|before
          the end of {month}|before the month is out|before the week is over|before the year
          ends|before you leave|before noon|before midnight|before five|before nine o'clock|before
          work|before term starts|before school starts|before the shop opens|before they
          close|before we leave|before we open|after the meeting|after the holidays|after the
          weekend|after this call|after the call|after the launch|after work|after school|after
          the break|after the show|after Easter|after Christmas|after the {ordinal}|until
          tomorrow|until next week|until the end of the week|until the end of {month}|until the
          next meeting|until then|in time for the launch|in time for the trade show|in time for
          the meeting|in time for {month}|in time for Christmas|just before the meeting|right
          after the meeting|right after lunch|right before the launch|two days before the launch|a
          week before the event|a day before the meeting|at the next meeting|at our next
          meeting|for the next meeting|for the next session|for next week|for tomorrow|for
          {day}|for {month}|from {day} on|from next week on|starting {day}|starting next
          week|between {day} and {day}|at our next session|on your way home|on the way home|in the
          lunch break|in your lunch break|this very day|this very week|the same day|by return of
          post|asap]
        """,
}
