"""Giving a task to somebody without a question: a note, a nomination, a report, an agreement.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

from models.recipe.patterns import requests

PARTS = {"THANKS": requests.PARTS["THANKS"]}
LISTS = {
    "ASK": """
        [Action|Job|Task|A task|One task|Next task|The next task|Next step|Next action|To do|A to
          do|Homework|One more|Another job|Small job|A small job|One thing|A favour|A question|A
          request|An order|A point|Action item|Action point|The action|New action|Reminder]
          [for|from me to|to] {name}[,|:| is to] {task} {due}.

        [{name} isn't here|{name} can't hear us|{name} is late|{name} is on mute|{name} is quiet
          today|{name} knows the place|{name} knows them best|{name} lives nearby|{name} has the
          keys|{name} has a car|{name} has the file|{name} did it last year|{name} is good at
          that|{name} speaks the language|{name} is our expert|{name} runs that project], so
          [he|she] [will|can|should|could|has to|must|will have to] {task} {due}.

        [This one|That one|That job|This job|This task|This|That|The next one|The job|The task|The
          rest|The hard part|The easy part|Number one|The second point|Point three] [goes to|is
          for|is with|belongs to|lies with|stays with|falls to|is assigned to|is given to|was given
          to|is down to|is up to|lands on] {name}[, who|. That is, {name}] [will|should|can|has
          to|wants to|must|could|needs to|is going to have to|promised to] {task} {due}.

        [Put {name} down|We have {name}|We've got {name}|Let us get {name}|I picked {name}|I chose
          {name}|I've put {name} on the list|Write {name} on the list|Mark {name} down|Sign {name}
          up|Send {name} over|Send {name}|Book {name}|Take {name}|I'll send {name}|We'll send
          {name}|We sent for {name}|I've got {name} lined up|We hired {name}|We brought in
          {name}|They gave {name} the job|I gave {name} the job|We gave {name} the task|I've given
          {name} the task|We have given {name} the job|The board gave {name} the green light] to
          {task} {due}.

        [We'll have|I'll have|We have|I want to have|I'd rather have|Let's have|Let|Let us let|I'd
          let|We let|We should let|We could have|Can we have|Could we have|Better have|It's better
          to have|It's best to let] {name} {task} {due}.

        [{name} and {other_name}|{name}, with {other_name},|{name}, not {other_name},|{name}, not
          me,|{name} alone|{name} as our treasurer|{name}, as our expert,|{name}, as
          secretary,|{name} once again|{name} again|Our {name}|Dear {name}|Nobody but {name}|Only
          {name}|Of course {name}|Maybe {name}|{name} himself|{name} herself|{name} then|{name}
          also|{name} kindly|{name} here|Young {name}|Good old {name}] [will|can|could|should|has
          to|must|would like to|needs to] {task} {due}.

        {name}, if you [could|can|would|could just|could please|can find time to|get a chance
          to|could be so kind and|would be so kind to|don't mind to|could manage to|were to|would
          kindly|could possibly|have time to|are able to|could somehow] {task} {due}, [that would be
          great|that'd be great|that would help|that would help a lot|that would be good|that would
          be wonderful|that would be lovely|that'd be perfect|I'd be grateful|I'd appreciate it|I'd
          be happy|we'd all be happy|we'd be set|we'd be fine|we'd be all set|then we're good|then
          that's done|please|thanks|it would be a big help|you'd do us all a favor|you'd make my
          day].

        [If|As long as|It's fine by me if|I'd be happy if|I'd be glad if|I'd feel better if|It would
          be a big help if|It'd be a relief if|It works for me if|We'd be set if|We'd be grateful
          if|All would be well if|It would be ideal if] {name} [could|can|would|will|were to|is able
          to|is willing to] {task} {due}[, that would be great|, that'd help|, I'd be grateful|,
          we'd be set|, we're fine|, then that's settled|, everything's fine||||].

        [{name}, over to you|{name}, your turn|{name}, this is yours|{name}, you're on|{name},
          you're up|{name}, you know what's coming|{name}, lucky you|{name}, sorry to bother
          you|{name}, a favor|{name}, a small favor|{name}, a quick ask|{name}, quick
          question|{name}, question for you|{name}, an idea|{name}, listen|{name}, one more
          thing|{name}, here's the thing|{name}, as agreed|{name}, as we said|{name}, as
          discussed|{name}, as you live nearby|{name}, you know them|{name}, you have a car|{name},
          since you offered|{name}, since you asked|{name}, it's your area|{name}, it's your
          project|{name}, your name is on it|{name}, you're closest to it|{name}, I've got something
          for you|{name}, I have a job for you|{name}, we have a task for you|{name}, this is
          important|{name}, don't be shy|{name}, I know you're busy|{name}, I know it's short
          notice][, but|,|.|, so] [please|can you|could you|would you|will you|you could|you'll|you
          should|you can|you need to|I need you to|I'd like you to|go ahead and|just|do] {task}
          {due}[||, please|, okay|, thanks].

        {name}, [see if you can|see whether you can|see that you|see to it that you|be a dear and|be
          an angel and|be our hero and|have a go and|have a think and|I'd love your help to|I need
          your help to|I need a hand to|I could use your help to|I'm looking at you to|we're looking
          at you to|we look to you to|I've got you down to|I have you down to|I had you in mind
          to|we had you in mind to|I'd trust only you to|I'll leave you to|I'll let you go ahead
          and|I'll hand it over to you to|I'm handing you the job to|I'm passing you the job to|I
          delegate it to you to|I delegate, you|I assign you to|I nominate you to|I elect you to|I
          appoint you to|I authorise you to|you're elected to|you're hired to|you're assigned
          to|you're tasked to|you're on point to|you're on the hook to|you're in for it, you have
          to|you are in the best position to|you were volunteered to|you were chosen to|you were
          voted to|you have the honor to|you have the pleasure to|you get the honor to|you drew the
          short straw and have to|you owe us one, so|you're the boss, so|you take the lead and|you
          take over and|you start and|you follow up and|you keep at it and|you stay on it and|that
          leaves you to|it looks like you have to|it's agreed that you|it was agreed that you'd|we
          agreed you'd|we agreed you would|we said you'd|we said you would|we decided you
          should|didn't we say you'd|I heard you'd|I heard you would|I understand you'll|I take it
          you'll|I assume you'll|I gather you'll|I see you're going to|I was hoping you could|I was
          hoping you'd|I was going to ask if you could|I wanted to ask if you could|I wanted to ask
          you to|I wonder if you could|I wonder if you'd|I was wondering if you could|let me know if
          you can|tell me if you can|tell me you'll|say you'll|promise me you'll|promise you'll|mind
          that you|mind you|next you|then you|first you|now you|after that you|before that you|at
          least you could|you alone can|you of all people should|nobody but you can] {task}
          {due}<THANKS>.

        [I'm looking at|All eyes are on|We're looking to|We look to|I look to|I've got|I have|We've
          got|I've booked|I've hired|I've nominated|I nominate|I appoint|I'd appoint|I propose|I'd
          propose|I suggest|I'd suggest|I recommend|I'd pick|I'd choose|I'd send|I vote for|We voted
          for|We nominate|We appointed|We assigned|We've assigned|We've tasked|We tasked|We've
          sent|I hand it to|I'm handing it to|I've handed it to|I delegate it to|I've delegated it
          to|I pass it on to|I pass this to|Who better than|Nobody better than|No one but|None other
          than|Lucky|It takes|It's a job for|It's a task for|That's a job for|That's a task
          for|That's one for|That's a case for|That's work for|There's a job for|Next job for|The
          job is with|The lead is with|The responsibility is with|The task lies with|The honor goes
          to|This goes to|Let it be|It'll be|It will be|It shall be|It should be|It has to be|It
          ought to be|It's going to be|Make it|We'll make it] {name} [to|who will|who has to|who's
          going to|who should|who can] {task} {due}.

        [{name} drew the short straw and has to|{name} got stuck with the job to|{name} is on the
          hook to|{name} is on point to|{name} was good enough to offer to|{name} was kind enough to
          say yes, she will|{name} was kind enough to say yes, he will|{name} put a hand up
          to|{name} put her hand up to|{name} raised his hand to|{name} stepped forward to|{name}
          stepped up to|{name} jumped in to|{name} signed up to|{name} signed on to|{name} put
          herself down to|{name} put himself down to|{name} is standing in to|{name} is filling in
          to|{name} fills in for {other_name} to|{name} stands in for {other_name} and will|{name}
          replaces {other_name} and will|{name} is coming in to|{name} is driving over to|{name} is
          staying late to|{name} is off to|{name} is already on it and will|{name} is kind enough
          to|{name} is best placed to|{name} is in the best position to|{name} is our man to|{name}
          is our woman to|{name} is our first choice to|{name} is the natural choice to|{name} is
          the obvious choice to|{name} is the one we need to|{name} is the one I want to|{name} is
          on my list to|{name} is on the rota to|{name} is on the plan to|{name} is on the schedule
          to|{name} is listed to|{name} is noted to|{name} is named to|{name} is with us and
          can|{name} has the lead to|{name} has the honor to|{name} has the ball and will|{name} has
          the go ahead to|{name} has my okay to|{name} has been voted to|{name} has been picked
          to|{name} has been put down to|{name} has been given the task to|{name} has been given the
          job to|{name} has been kind enough to offer to|{name} has put a hand up to|{name} has a
          free day and will|{name} has nothing against it and will|{name} knows what to do and
          will|{name} knows that he has to|{name} knows that she has to|{name} knows to|{name}
          remembers to|{name} mustn't forget to|{name} shouldn't forget to|{name} won't forget
          to|{name} needs to remember to|{name} needs to find time to|{name} needs to get going
          and|{name} needs to sit down and|{name} makes sure to|{name} makes time to|{name} makes a
          start and will|{name} takes care to|{name} takes responsibility to|{name} takes on the job
          to|{name} takes it upon himself to|{name} takes it upon herself to|{name} tries to|{name}
          goes and will|{name} goes there to|{name} comes in to|{name} does it, so he will|{name}
          does it, so she will|{name} then has to|{name} then goes on to|{name} next needs to|{name}
          first has to|{name} also said she'd|{name} also said he'd|{name} always said he'd|{name}
          just said she'd|{name} just offered to|{name} just agreed to|{name} just told me
          he'll|{name} just told me she'll|{name} just wrote that he can|{name} already agreed
          to|{name} already offered to|{name} already knows that she has to|{name}, I think,
          should|{name}, I believe, will|{name}, I hear, will|{name}, I'm told, is going to|{name},
          as far as I know, will|{name}, as agreed, will|{name}, as always, will|{name}, if I
          remember, offered to|{name}, by the way, will|{name}, for example, could|{name}, of all
          people, should|{name}, who isn't here yet, will|{name}, who knows them, can|{name}, who
          did it last time, will] {task} {due}.

        [Would|Will|Wouldn't] it be [too much to ask|too much trouble|okay|all
          right|possible|fine|asking too much|a problem] [to ask you to|for you to|to have you|if I
          asked you to] {task} {due}, {name}?

        [The understanding is that|The agreement is that|The deal is that|The arrangement is
          that|The minutes say that|The plan says that|The rota says that|The schedule says|My
          understanding is that|My hope is that|My wish is that|My suggestion is that|My feeling is
          that|My vote is that|Word is that|I've heard that|I've been told that|Last time we said
          that|We said last week that|We always said that|We were told that|We've been promised
          that|It's planned that|It's arranged that|It's understood that|It's best that|It's fair
          that|It's fine that|It's right that|It's only fair that|It's a given that|It's been
          decided that|It has been agreed that|It'd be best that|It'd be fair if|It'd be best if|It
          would be ideal if|It'd be a help if|It's easier if|It's quicker if|It's simpler if|It's
          better if|It's cheaper if|It'd be wise if|How would it be if|What do you think if|What do
          you say if|What if|Suppose|Let's assume|Let's suppose|Let's hope|Let's make sure that|Make
          sure that|Make sure|Please make sure|Please see that|See to it that|See that] {name}
          [will|would|can|could|should|has to|takes over and will|gets to|goes to|steps in to]
          {task} {due}.
        """,
}
