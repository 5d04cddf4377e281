"""Giving a task to somebody: asked, told, reported, in any place of the sentence.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "PLEASE": """
        [|||||please |kindly |perhaps |maybe |possibly |also |quickly |just |then |by any chance
          |for once |at least |once again |||]
        """,
    "THANKS": """
        [||||||, please|, thanks|, okay|, right|, yes|, will you|, would you|, if you can|, if
          that's okay|, if possible|, if you don't mind|, if you have a minute|, if that works for
          you|, as discussed|, as agreed|, as you promised|, like last time|, my friend|, for all
          of us]
        """,
    "HOW_ABOUT": """
        [can you|could you|would you|will you|won't you|can't you|couldn't you|might you|would you
          mind if I ask you to|would you mind staying to|would you be able to|would you be willing
          to|would you be up to|would you be happy to|would you be so good to|would you be so kind
          to|would you be the one to|would you like to|would you care to|would you volunteer
          to|would you have time to|would you have a chance to|are you able to|are you free to|are
          you willing to|are you happy to|are you in a position to|are you okay to|are you still
          going to|are you up to|are you going to|aren't you the one to|do you think you can|do
          you think you could|do you reckon you can|do you want to|do you have time to|do you have
          a moment to|do you have a minute to|did you say you'd|didn't you want to|didn't you
          offer to|have you time to|have you got time to|may I ask you to|might I ask you to|may I
          trouble you to|may I count on you to|can I ask you to|can I get you to|can I rely on you
          to|can I count on you to|can I leave it to you to|can I put you down to|can we count on
          you to|can we ask you to|can we rely on you to|can we trust you to|could I ask you
          to|could I get you to|could I persuade you to|could we get you to|could we trouble you
          to|is it okay if you|is it possible that you|is it okay for you to|is it all right for
          you to|is there any chance you could|is there a chance you'll|any chance you could|any
          chance you can|any chance to get you to|what if you|why don't you|how about you|how
          would you feel if I asked you to|will you be able to|will you be so kind to|will you
          have time to|will you be the one to|shall we say you|should I put you down to|so you
          will|so you'll|you'll|you will|you can|you could]
        """,
    "TELL": """
        [I need you to|I want you to|I'd like you to|I would like you to|I'd love you to|I'd ask
          you to|I'll ask you to|I have to ask you to|I must ask you to|I'd appreciate it if you
          could|I'd be grateful if you could|I would be glad if you could|I'd be happy if you|I
          expect you to|I count on you to|I rely on you to|I trust you to|I'm asking you to|I'm
          relying on you to|I'm counting on you to|I'm giving you the job to|I leave it to you
          to|I'd leave it to you to|I hereby ask you to|I beg you to|I suggest you|I'd suggest
          you|I propose that you|I recommend you|I think you should|I think you'd better|I think
          it's best if you|I guess you'll|I guess you could|I suppose you can|I believe you wanted
          to|I hope you can|I hope you'll|I know you can|I'll let you|I put you down to|I've put
          you down to|we need you to|we want you to|we'd like you to|we'd love you to|we expect
          you to|we count on you to|we rely on you to|we trust you to|we've chosen you to|we
          thought you could|we thought you might|we'd be grateful if you could|it'd be great if
          you could|it would be good if you|it would help if you|it would help a lot if you
          could|it would be lovely if you could|it would be nice if you could|it'd be best if
          you|it makes sense that you|it's best if you|it's your turn to|it's your job to|it's
          your task to|it's your responsibility to|it's up to you to|it's on you to|it's down to
          you to|it's for you to|it falls to you to|it'll be you who has to|your job is to|your
          task is to|your task would be to|your part is to|your role is to|your action is to|your
          assignment is to|your homework is to|your mission is to|your next step is to|your to do
          is to|your first job is to|you need to|you have to|you've got to|you must|you should|you
          ought to|you'd better|you might want to|you may want to|you might|you could|you can|you
          can go ahead and|you will|you'll|you'll have to|you'll need to|you're going to have
          to|you're going to|you're supposed to|you're the one to|you're the one who has to|you're
          the right person to|you're responsible, so|you're in charge, so|you're down to|you're on
          the list to|you're next, so|you're up, so|you wanted to|you promised to|you offered
          to|you said you'd|you said you would|you agreed to|you volunteered to|you still have
          to|you still need to|you were going to|you get to|you are asked to|you do it,
          so|please|please go ahead and|please don't forget to|please remember to|please make sure
          to|please make sure you|please see that you|please be so kind and|please take the time
          to|please find the time to|please try to|please take over and|please step in
          and|kindly|kindly do us a favor and|do me a favor and|do us a favor and|do me a favour
          and|be a star and|be so kind and|be so good and|be sure to|make sure to|make sure
          you|make it your job to|make a note to|note that you should|feel free to|take care
          to|take a day to|try to|try and|don't forget to|don't forget you have to|do not forget
          to|remember to|remember you have to|go and|go ahead and|just|quick favor,|small
          favor,|one favor,|one thing,|one request,|a request,|a small job for you,|a task for
          you,|here's one for you,|here is your task,|this one's yours,|this one is for
          you,|that's yours,|that is yours, so|over to you,|hop over and|give it a go and|sit down
          and|get on the phone and|get in touch and|pick up the phone and|step up and|while you're
          at it,|when you get the chance,|as you're there anyway,|since you know them,|since you
          have the keys,|as our treasurer,|as our expert,|as the new one,|let's have you|let me
          ask you to]
        """,
    "HAS": """
        [will|would|can|could|should|must|shall|might|may|has to|needs to|ought to|is going to
          have to|will have to|will need to|had better|is to|is going to be the one to|is supposed
          to|is expected to|is meant to|is set to|is due to|is down to|is scheduled to|is booked
          to|is planning to|is about to|is ready to|is happy to|is glad to|is willing to|is able
          to|is free to|is keen to|is prepared to|is the one to|is the one who will|is the one who
          has to|is the right person to|is responsible, he will|is responsible, she will|is in
          charge and will|is on duty and will|is in town and can|is up next and will|is asked
          to|is told to|is assigned to|is tasked to|is nominated to|is chosen to|was asked to|was
          told to|was chosen to|was picked to|was assigned to|was given the job to|was nominated
          to|was elected to|was supposed to|was going to|has been asked to|has been told to|has
          been chosen to|has been assigned to|has been appointed to|has agreed to|has promised
          to|has offered to|has volunteered to|has undertaken to|has kindly agreed to|has kindly
          offered to|has signed up to|has committed to|has decided to|has still got to|has got
          to|has the job to|has the task to|has time to|has yet to|has it on the list to|still has
          to|still needs to|still wants to|still owes us that and will|wants to|would like
          to|would love to|plans to|intends to|means to|hopes to|aims to|expects to|gets to|gets
          the job to|promised to|promised me to|promised that he'd|promised that she'd|agreed
          to|offered to|volunteered to|wanted to|decided to|chose to|undertook to|said he'd|said
          she'd|said he would|said she would|says he'll|says she'll|says she can|says he can|told
          me he'd|told me she'd|told me she could|told us he can|wrote that she will|wrote that he
          will|mentioned that she would|confirmed that he will|confirmed that she'll|assured me
          that she'll|thinks he can|thinks she can|knows how to do it and will|knows them and
          will|takes over and will|takes the lead and will|takes that on and will|steps in
          to|steps up to|helps us and will|stays longer to|comes in early to|goes there to|picks
          that up and will|handles this and will|deals with it and will|looks after that and
          will|owns this one and will|owes us one and will|agrees to|offers to|promises
          to|volunteers to|undertakes to|commits to|is committed to]
        """,
    "GET": """
        [Let's have|Let's let|Let's see if we can get] {name}
        """,
    "ASK_THEM": """
        [I asked|I've asked|I have asked|I told|I've told|I'll tell|I'll get|I'd ask|I would
          ask|I'd get|I want|I need|I'd like|I'd love|I'd want|I'd trust|I expect|I urge|I beg|I
          invite|I allow|I hired|I convinced|I persuaded|I got|I trust|I count on|I rely on|I call
          on|I'm asking|I'm counting on|I'm relying on|I am going to ask|We asked|We've asked|We
          told|We want|We need|We'd like|We'd love|We'd ask|We expect|We chose|We picked|We
          elected|We count on|We rely on|We agreed with|We arranged with|We convinced|We got|We're
          asking|We're counting on|We're going to ask|We'll ask|We'll get|We'll need|We should
          get|We should ask|We could ask|We could get|We have to get|We need to ask|We need to
          get|We may need|Let's ask|Let's get|Let's tell|Let's send|Let's assign|Let's put
          down|Let me ask|Let me get|Could we get|Could we ask|Can we get|Can we ask|Could I
          get|Could I ask|Can I ask|Can I get|Can I count on|Can we count on|May I ask|Please
          ask|Please get|Please tell|Please remind|Please allow|Somebody asked|They asked|They
          want|They need|They'd like|The boss asked|The boss wants|The board asked|The board
          wants|The client asked|The client wants|The client would like|The committee chose|The
          team picked|The school asked|The teacher told|The coach wants|My idea is to ask|The idea
          is to get|The plan is for|The idea is for|The best would be for|It would be best for|It
          would be good for|It'd be great for|It would be helpful for|It makes sense for|It's best
          for|It's time for|It's up to|It's down to|It is on|It falls to|It's left to|It's
          for|It's the job of|It's the turn of|It's the task of|It is the responsibility of|The
          job falls to|The task goes to|The task falls to|The ball is with|We leave it to|We'll
          leave it to|I leave it to|I'd leave it to|Leave it to|Trust|Count on|Put down|Write
          down|Assign|Nominate|Get|Have we asked|Didn't we ask|What about asking|How about
          asking|How about getting|What about getting|What about|How about|Would it be okay for|Is
          it okay for|Is it possible for|Is there time for|Might it be possible for|Wouldn't it be
          best for]
        """,
}
LISTS = {
    "ASK": """
        {name}, <HOW_ABOUT> <PLEASE>{task} {due}<THANKS>?

        {name}, <HOW_ABOUT> {task} {due}?

        [Hey|Hi|So|And|Okay|Well|Now|Good|Thanks|Look|Listen|Right|Alright|Oh|Then|Also|Next|First|Again|Sorry|Dear|My
          dear|Excuse me|One thing|One question|One more thing|Question for you|Quick one|Before I
          forget|Before we go on|While I think of it|Since you're here|As you're here|If you're
          free|If you have time|If it isn't too much|If you don't mind|If I may ask|If
          possible|When you get a chance|When you have a minute|For the team|To help us out|For
          me|As a favour|Last but not least|Speaking of which|By the way|Talking about it|In that
          case|On that note], {name}, [<HOW_ABOUT>|can you|could you|will you|would you] {task}
          {due}?

        [Hey|Hi|So|And|Okay|Well|Now|Good|Thanks|Look|Listen|Right|Alright|Oh|Then|Also|Next|First|Again|Dear|My
          dear|One thing|One more thing|Quick one|Before I forget|While I think of it|Since you're
          here|If you're free|If you have time|If you don't mind|If possible|When you get a
          chance|When you have a minute|For the team|For me|As a favour|Last but not least|By the
          way|In that case|On that note], {name}, <TELL> {task} {due}<THANKS>.

        {name}, <TELL> {task} {due}<THANKS>.

        {name}, <TELL> {task} {due}.

        [Can|Could|Would|Will] you <PLEASE>{task} {due}, {name}?

        <HOW_ABOUT> {task} {due}, {name}?

        <TELL> {task} {due}, {name}.

        [You, {name},|And you, {name},|So you, {name},|You there, {name},]
          [could|can|should|will|must|have to|need to|might|get to|will have to|are to|are going
          to have to|had better|may] {task} {due}<THANKS>.

        [Can|Could|Would|Will|Might] [you, {name},|you, dear {name},] <PLEASE>{task} {due}?

        {name} <HAS> {task} {due}.

        {name} <HAS> {task} {due}[, I think|, I believe|, I guess|, I'm told|, I hear|, right|,
          okay|, as agreed|, as always|, as usual|, as promised|, thanks for that|, which is
          great|, that's settled|, we agreed on that|, good|, not me|, not {other_name}|, no one
          else|, instead of {other_name}|, together with {other_name}|, with my help|, if all goes
          well|, hopefully|, is that right|, is that correct|, isn't that so|, or am I wrong|,
          yes|, so don't worry|, and then we'll see|, just so you know|, for the minutes|, please
          write that down].

        [And|So|Then|Now|Okay|Well|Also|Next|As agreed|As planned|As always|As usual|As
          discussed|As far as I know|As I understand it|From what I hear|According to the
          plan|According to {other_name}|If I remember right|If I'm not mistaken|For the
          minutes|For the record|To be clear|Just to confirm|To confirm|To sum up|In short|In that
          case|In the
          meantime|Meanwhile|Instead|Otherwise|Ideally|Hopefully|Maybe|Perhaps|Luckily|Of
          course|Obviously|Naturally|Apparently|Certainly|For now|This time|For once|From now
          on|In addition|On top of that|Besides|Last not
          least|Lastly|Finally|Secondly|Thirdly|First of all|Good
          news|Fine|Great|Right|Yes|No|Since {other_name} is away|Because {other_name} is ill|As
          {other_name} can't|If {other_name} agrees|Instead of {other_name}|Together with
          {other_name}|Like {other_name} said|{other_name} told me|{other_name} says|{other_name}
          wrote that|I think|I guess|I believe|I hear|I heard|I see|I know|I suppose|I suggest|I
          propose|I'd say|I vote that|I'm glad that|I'm happy that|It's good that|It's settled
          then|It's agreed that|It was agreed that|It's clear that|We agreed that|We said that|We
          decided that|We all know that|We hope that|You know that|Everyone knows that|Let's
          say|Let's agree that|Let's note that|Let the minutes show that|Please note that|Note
          that|Note down that|Write down that|Put down that|Don't forget that|Remember that|The
          list says|My notes say|The plan says|The plan is that|The idea is that|The best is if|It
          would be good if|It would help if|It'd be great if|I'd be glad if|I'd prefer it if|I'd
          be happier if|I'd like it if|Tell me if|I wonder if|I was hoping that|I was thinking
          that|I assume that|I trust that|I take it that|So I take it], {name}
          [will|can|could|should|has to|needs to|would|must|is going to have to|might|is to|wants
          to|takes over and will] {task} {due}.

        <GET> {task} {due}[, then|, please|, okay||||].

        <ASK_THEM> {name} to {task} {due}[|||, please|, okay|, too|, as well].

        [Could|Should|Would|Will|Can|Might|Shouldn't|Couldn't|Wouldn't|Can't|Won't|Must] {name}
          [please |maybe |perhaps |also |not |be the one to |be able to |then ||||]{task} {due}?

        [Isn't|Is] {name} [supposed to|going to|the one to|the one who has to|meant to|planning
          to|about to|due to] {task} {due}?

        [Doesn't|Does] {name} [want to|have time to|plan to] {task} {due}?

        {due}[,|] {name} [will|can|could|has to|needs to|should|must|wants to|is going to have
          to|would like to|is supposed to|gets to|promised to|is expected to|is ready to] {task}.

        {due}, {name}, [can you|could you|would you|will you|please|you have to|you could|you
          should|I need you to|I'd like you to|don't forget to] {task}[.|, please.|, okay?]

        {name}, {due}[,|] [can you|could you|please|you have to|you should|I want you to|I'd ask
          you to|you'd need to|your job is to] {task}[.|, please.|, thanks.]

        {name}, [can you|could you|please|would you|you should|you need to|I need you to|you'll
          have to|make sure you] {task}, [and that|preferably|ideally|latest|if possible|at
          best|and please do it|and do it|let's say|I'd say|hopefully|maybe|say|if you can,|no
          later than that,] {due}[.|?]

        {task} {due}, [{name}, can you do that|{name}, could you|could you do that, {name}|can you
          take care of that, {name}|would you, {name}|{name}, is that okay|okay, {name}|will you
          do it, {name}|can I leave that to you, {name}|is that something for you, {name}|how
          about you, {name}|all right, {name}|{name}, do you have time|is that possible,
          {name}|would that be okay, {name}|{name}, is that one for you]?

        {task} {due}, [{name}, please|please, {name}|that's you, {name}|that's for {name}|that's
          one for {name}|that's something for {name}|that's {name}|{name} does that|{name} will do
          that|{name} takes that|{name} has that one|{name} can do it|{name} is on it|{name}
          volunteered for that|that goes to {name}|I'd give that to {name}|let's leave that to
          {name}|that falls to {name}|that's on {name}|that is up to {name}|that is with
          {name}|we'll give that to {name}|{name}, that's yours|{name}, it's your turn|{name}, I
          count on you].
        """,
}
