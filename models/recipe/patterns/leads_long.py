"""Longer runs-up to a sentence: excuses, announcements, answers to the speaker before.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "NOW": """
        [okay|right|so|well|yeah|um|uh|look|anyway|alright|hm|oh|sorry|and|but|now|actually]
        """,
}
LISTS = {
    "LEADS": """
        [||<NOW>, |<NOW> ][I know|I realize|I'm aware|I understand|I see|I admit] [it's late|it's
          early|it's short notice|it's a lot|it's not on the agenda|it's not my department|we're
          out of time|we said no more jobs|everybody is busy|everyone wants to go home|you're all
          tired|nobody likes it|this is boring|that sounds strange|you have a lot on|we've been
          over this|some of you disagree|time is tight|it's the third time I ask], but

        [||<NOW>, |<NOW> ][I don't want to|I didn't mean to|I wouldn't want to|not to|I hate to|
          sorry to|without wanting to] [interrupt|nag|be difficult|jump ahead|open that can of
          worms|repeat myself|sound harsh|spoil the mood|hijack the meeting|go on about it|step on
          anybody's toes|push|rush you|bring it up again|hurry anybody|cut you off|be the bad guy|
          change the subject|drag this out|blame anyone], but

        [||<NOW>, |<NOW> ][maybe|perhaps|this may be|it might be|it's probably|that's probably|
          this is] [a silly question|a small thing|a detail|nothing|obvious|not the right moment|
          too early|my mistake|just me|off topic|a bit much|a bit late|a long shot|old news|
          unpopular|premature|beside the point], but

        [||<NOW>, |<NOW> ][what I wanted to say is|what I was going to say|what I was thinking|
          what I mean|what I'd suggest|what I'd say|what I was about to say|what occurs to me|what
          we still need|what I have here|what's on my list|what's left to say|what came up at
          lunch|what {other_name} asked me to say|what strikes me|what matters most|what bothers
          me|where I was going with this|where we left off|how I see it|why I'm here|why I called
          you in|the reason I ask|the reason I bring it up|the question I had|the point I wanted
          to make|the thing I keep forgetting|all I'm saying|all I want to say|my only question|my
          only request|my concrete suggestion]:

        [||<NOW>, |<NOW> ][can I just say|may I just say|if I could just say|let me just say|let
          me put it this way|let me add one thing|let me jump in there|let me stop you there|let
          me come back to that|let me finish|let me begin with the easy part|let me close with
          this|let me be the one to say it|I just want to say|I'd just like to add|I'd like to
          come back to that|I'd like to add one thing|I'd like to add|I want to be clear on this|I
          need to bring this up|I have to bring that up|I've been meaning to say|I've been
          thinking|I've been asked to say|I've just remembered|I just thought of something|I only
          have one thing|I have just one more|I was just thinking|I was wondering, and here it is|
          I almost forgot|I'll say it again|I'll say it straight|I'll make it short|I'll keep this
          brief|we should also not forget|we haven't talked about this yet|we almost forgot|we
          have one more|we're almost through|we come to the jobs|we come to the last page|that
          leaves one thing|that leaves the practical part|that brings us to the end|that takes us
          back|here's an idea|here's what I think|here's my suggestion|here's the plan|here's how
          we do it|here's one for the list|here comes the boring bit|there's one more|there's
          still that other thing|there's one thing I forgot|there's one on the back of the page|
          this one is easy|this one is for the list|this is for the minutes|this is how I see it|
          it just came to me|it's quite simple|it comes down to this|it's as {other_name} says|
          nobody has said it yet|somebody has to say it|someone wrote this on the board|write this
          down|listen up|look here|hear me out|bear with me here|stay with me|don't laugh|don't
          quote me|get this|note this|picture this|mind the time|forgive the haste|wait, there's
          more|hold that thought][, |: |. ]

        [||<NOW>, ][following|building on|in answer to|in reply to|with regard to|to pick up on|
          going on from|continuing with|thinking about|given|hearing|based on|on the back of|
          further to|inspired by|triggered by] [what {other_name} just said|what {other_name} told
          us|what you just said|what we just heard|that last point|the last speaker|the mail from
          {other_name}|the discussion we had|our talk at lunch|the question from the back|the
          remark by {other_name}|the numbers {other_name} showed|the feedback we got|that story],

        [yes|no|okay|right|exactly|true|sure|well|thanks|sorry|great|good|fine|absolutely|hm][||,
          ] [that's what I thought too|I see it the same way|I had that on my list as well|that's
          on my list too|I can only agree|I fully agree|I'd second that|I'm with you there|I'd put
          it differently|that is a good question|that's a point|it's as you say|it's a fair point|
          you have a point there|we had that last time|we all know that|we've heard that before|
          let's leave it there|let's park that|let's not go there|let's take one thing at a time|
          let's stay on topic|let's speed up a bit|let's hear the rest|nice to hear|nice work
          everyone|well observed|happy to hear it|what a week|what a mess|what a story|what a
          relief|no rest for the wicked|no surprise there|no argument there|not much to add|not a
          bad idea|not my favorite|hard to argue with that|easy to say|easier said than done|
          better than I thought|worse than I thought|as always|as I feared|as I hoped|so it is|so
          they say|and rightly so|and I agree|and that's good news|glad that's over|glad we have
          that|thank you for that|thank you for the details|thank you for being patient|thanks for
          the coffee|thanks for holding|thanks for coming so early|thanks for the introduction].
          [||||<NOW>, |And |So |Then |Now |Next, |But ]
        """,
}
