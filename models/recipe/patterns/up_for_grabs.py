"""Tasks without an owner, the question who will, and all kinds of answers to it.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "SOME": """
        [Somebody|Someone|One of us|One of you|Some volunteer|Any one of you]
        """,
    "OPEN": """
        [who does it we'll see|names later|no name yet|owner to be found|we'll find somebody|any of
          us can do it|I don't mind who|not sure who yet|it isn't clear who|that's still without an
          owner|to be assigned|open to all|whoever's around|whoever gets to it first|nobody's down
          for it yet|we haven't said who|who takes it is open]
        """,
    "WHO": """
        [who's got that|who takes that|who wants that one|who's up for it|who can do that|who does
          that|who'll do it|any takers|anyone|anybody|who's in|who feels like it|whose is that|who'd
          like that|who would do that|can somebody do that|could one of you take that|who's free]
        """,
}
LISTS = {
    "UNOWNED": """
        [What|The thing that|One thing that|The one thing that|Something that] [still has to
          happen|needs to happen|is missing|is still open|we mustn't forget|worries me|nobody has
          done yet|is left] is[,| that] [we have to|someone has to|somebody needs to|we need
          to|someone must] {task} {due}.

        <SOME> [has|needs|is going to have|will need|ought] to {task} {due}[, |. |; |, but ]<OPEN>.

        [We need|We've got|We have|We ought|We still have] to {task} {due}[, |. |, but ]<OPEN>.

        {task} {due}[, |. ]<OPEN>.

        [To do|Action|Task|Open point|Open item|Action point|On the list|Pending|Outstanding|Left
          over|Carried over|For later|Note|Reminder|Owner open|No owner yet|Owner to be
          named|Unassigned][:|,] {task} {due}.

        [To do|Action|Task|Open point|Next step|Note] for [all|everyone|the group|somebody|the
          team|whoever's free|the committee|the next shift][:|,] {task} {due}.

        [There's|There is|That leaves|We've got|We have|I've got|I see|It leaves us with] [a job|one
          thing|an action|an item|a task|one more thing|something|one point] [nobody has picked
          up|without a name|without an owner|up for grabs|left on the list|still open|going
          begging|to hand out][:|, and that's to|, namely to|. Someone has to|. We need to] {task}
          {due}.

        The [task|job|action|chore|item] to {task} {due} [is still open|is up for grabs|has no
          owner|is unassigned|needs a name|hasn't been given to anyone|still needs somebody|is for
          whoever has time|is for anyone who's free|is looking for a volunteer|remains open].

        [It's|It is|It'll be|It remains] [for one of us|for somebody|up to us|up to all of us|on
          us|for the group|for whoever's free|for the committee] to {task} {due}.

        [Can we|Could we|Let's|We should|Please let's|Do let's] [not forget|remember|keep in mind]
          that [someone has to|somebody needs to|we have to|we must|we need to|we've got to] {task}
          {due}.

        [If we don't|Unless we|Unless someone goes to|If nobody bothers to] {task} {due}, [we're in
          trouble|they'll cancel|we lose the slot|there'll be a fine|it all falls apart|they won't
          let us in], so [someone has to|somebody must|we have to|we need to get on with it].

        [They want|The inspectors want|The council expects|The landlord needs|The auditors have
          asked|The insurers require|Head office wants|The parents are asking|The clinic needs|The
          funders expect|The federation requires|The surveyor has asked] us to {task} {due}.

        [We've been|We were|We are|The club is|The department is|Our side is]
          [asked|told|required|obliged| instructed|expected|reminded|down|due|bound] to {task}
          {due}.

        [We|We really|We all] [can't get round it, we have to|owe it to them to|promised them
          to|promised the parents to|told the client we'd|said we would|are on the hook to|committed
          to|have until the weekend to|are late and have to] {task} {due}.

        [Could do with|Could use|We want|We need|Needed,|Wanted,|Looking for] [a pair of hands|a
          volunteer|someone handy|a brave soul|somebody with a car|someone tall|two people] to
          {task} {due}.

        [It|This|That] [won't do itself|has to be done|can't wait|is overdue|has to happen|needs
          doing], so [someone has to|somebody must|we have to|one of us needs to] {task} {due}.

        [Not me, but|I can't, but|Not my job, but|I'm out, but|I'd do it if I were here, but|I leave
          it open who, but|I don't care how, but] [someone has to|somebody must|somebody's got
          to|it's vital that somebody goes to|we do have to|we need to] {task} {due}.

        [Somebody|Someone|One of us] [should|must|has to] [go and|sit down and|get on the phone
          and|take an hour and|have a go and|step in and|take charge and|log on and] {task} {due}.

        [Urgent|Important|Not urgent|Small thing|Big one|Boring but necessary|Last one|Easy one|Two
          minutes' work], [someone has to|we have to|somebody needs to|we need to|one of us should]
          {task} {due}.

        {thing}[, that needs an owner|, somebody has to see to that|, we need someone on that|,
          that's still up for grabs|. Someone has to take that on|. Nobody's on that yet] {due}.
        """,
    "OPEN_CALL": """
        [Someone has to|Somebody has to|Somebody needs to|We need to|We have to|We still need to|One
          of us has to|We've got to] {task} {due}[, |. So, |. Now, |. ]<WHO>?

        {task} {due}[, |. |. So, |. Right, ]<WHO>?

        [The job|The task|The action|The next thing|The next one|What's left|The last item] is to
          {task} {due}[, |. |. So, ]<WHO>?

        The [task|job|action|bit] to {task} {due}[, |, right, ]<WHO>?

        [Who's|Who is] [down|next|on the rota|on duty|going|free|around|the one|best placed|up|in a
          position| able|willing|good|our volunteer] to {task} {due}?

        [Who's|Who is] {doing} {due}?

        [Who's|Who is|Is anybody|Is someone|Is anyone] [up for|happy with|fine with|good
          at|interested in|responsible for|in charge of|thinking of] {doing} {due}?

        [Would|Could] [anyone|someone|somebody|one of you] [take on|consider|volunteer for|be up
          for|see to] {doing} {due}?

        [Do we have|Have we got|Can we get|Can I get|Could I have|Is there|Have I got] [a taker|a
          volunteer|a brave soul|somebody|a name for the one|a couple of you] to {task} {due}?

        Whose [job|turn|responsibility|shift|patch|desk|round] [is it|would it be|is it this time]
          to {task} {due}?

        Which [team|department|shift|one of you lot|kind soul|colleague|class|committee member]
          [could|can|will|would|wants to|is going to] {task} {due}?

        [Hands up|Show of hands|Come on|Don't all shout at once|Don't be shy|Let's be quick|Now the
          fun part|Last job of the day|Next on the list|Anyone with a free hour], who
          [can|could|will|would|wants to|fancies it and will] {task} {due}?

        [I can't do it myself|I'm away|I did it last time|{other_name} is off sick|It's not my
          area|The usual person has left|We've nobody down for it], so who [can|could|will|would|is
          going to|takes over and will] {task} {due}?

        [Would it be possible|Is it possible|Would it be okay] for [someone|one of
          you|anyone|somebody here] to {task} {due}?

        [Who|Which of you] [do I put down|shall I put down|should I write down|do we send|do we
          nominate|can I count on|can we rely on|wouldn't mind if I asked them|has it in them|do I
          have to bribe|would I have to bribe] to {task} {due}?

        [Who else can|Who other than me can|Who besides {other_name} could|Who apart from me is able
          to|Who if not {other_name} could] {task} {due}?

        [Does|Would] [anyone|anybody|someone] [here |]have [the time|an hour|the nerve|the keys|the
          stamina|a van] to {task} {due}?

        [And|So|Right,|Okay,|Now,] who'll be [kind enough to|so good as to|the one to|the hero
          to|brave enough to|going there to] {task} {due}?

        {thing}[, |. ]<WHO> {due}?

        [Who's|Who is] [on|doing|dealing with|looking after|in charge of|responsible for] {thing}
          {due}?

        [What about|And|How about|Then] {thing}, <WHO> {due}?
        """,
    "TAKEN": """
        [Oh|Ah|Um|Er|Well|So|Right|Hm|Okay|Yeah|Aye], [that'd be me|I can|I could|I might as well|I
          will if nobody else does|go on then|put me down|it's me again, isn't it|I guess I'm up|I'd
          give it a go|I'll have that one|I can squeeze that in|I'm not doing much|I'm around].

        [I'm|I am] [around|in|off that day, so yes|in the building anyway|there that day|on that
          shift|on it already|good for that|able to|fine with that|keen|your volunteer|willing|the
          obvious choice, I suppose|nearest, so me][.|, put me down.|, I'll take it.|, leave it with
          me.]

        [Shall I|Should I|What if I|Why don't I|Can I|Could I|May I|How about I] [do|take|have]
          [it|that|that one|this one]?

        [How about me|Why not me|What about me|Would I do|Can it be me|Does it have to be an expert,
          or can I do it]?

        [I don't mind|I wouldn't mind|I'd quite like|I rather like|I enjoy|I'm used to] [that kind
          of job|that sort of thing|it|doing that|that], [so I'll take it|so me|I'll do it|put me
          down|leave it to me].

        [It's|It is|That's|That is|It'll be] [my week|my turn|my patch|my shift|on my way|my area|no
          bother|two minutes' work|what I'm here for|me then|easy for me][, I'll do it|, so I'll
          take it|, leave it|, mine].

        [Nobody|No one|Not a soul|Silence|Crickets|No hands|Everyone's looking at the floor]? [Then
          I'll do it|I'll do it then|Fine, me|Okay, I will|All right, give it to me|Well, then it's
          me|Right, I'll take it|Go on, I will].

        [If|Since|As] [nobody else|no one else|nobody] [wants to|wants it|will|does|can|moves|is
          free], [I'll do it|I will|it's mine|I can|put me down|I'll take it].

        [I could|I can|I'd] [have a crack at|have a stab at|have a bash at|have a go at|make a start
          on|get going on|get cracking on] [it|that|that one].

        [Been there, done that|I've got form|I used to do it|I did that for years|I know the
          drill|I've got the van|I've got the login|I've the ladder], [so I'll do it|I can take
          that|happy to|put me down|me].
        """,
    "TAKEN_NAMED": """
        [That'd be|That's|It's|That would be|It'll be|It was always] [{name}, I'd say|{name},
          surely|{name}, as always|{name}'s job|{name}'s turn|{name}'s patch|{name}'s week|right up
          {name}'s street|something {name} should do|one for {name}, I think].

        {name}'s [the one|got that|on it|doing it|happy to|free then|down for it|offered|up for
          it|best placed|volunteering|already said yes|the obvious choice].

        {name}'ll [do it|do that|take it|manage|take that one|have that|want that|sort it|see to
          it].

        [I asked|I've asked|I spoke to|I checked with|We've asked] {name}[, and he'll do it|, and
          she'll do it|, she's happy to|, he's fine with it|, that's settled|, it's agreed].

        [Couldn't|Can't|Shouldn't|Wouldn't] {name} [do it|take it|take that|do that one|handle it]?

        [{name}, I think|{name}, obviously|{name}, who else|{name}, no|{name}, surely|{name}, of
          course|{name}, please|{name} again|Who else but {name}|Why not {name}|Our {name}|{name},
          if he wants|{name}, if she wants].

        [{name} put a hand up|{name} is nodding|{name} has a hand up|{name} is volunteering|{name}
          said yes|I see {name} nodding|I saw {name}'s hand first|{name} nods|There's {name}'s
          hand].

        [{name} here|{name} speaking|It's {name}|This is {name}|{name} on the line]. [I'll do it|I
          can|Put me down|That's me|My turn, I think|I'd do that|Leave it with me|I don't mind|Go
          on, I'll take it|That's one for me].

        [You could|You can|You may|Just|Please|Better|Let's] [put|write] {name} down[ for that| for
          it| there||].
        """,
    "ACCEPT": """
        [Yeah|Yes|Aye|Sure|Okay|Right|Fine|Course|No bother|No sweat|Righto|Okey dokey|Cool|Ta][,
          ][that's fine|I can manage that|I'll sort it|I'll have a look|leave it with me|I'll get on
          it|I'll see to it|that's no trouble|I was going to anyway|I'd planned to|it's on my list
          already|I'll put it in my diary|I'll squeeze it in|I'll find a slot|that'll be fine|I
          don't mind|happy to help|I'd love to].

        [Already|It's] [on my list|in my diary|pencilled in|planned|noted|in hand|half done].

        [If|As long as|Provided] [{other_name} helps|I get the key|someone lends me the van|it can
          wait a day|you send me the file|I get the numbers first], [yes|sure|no
          problem|okay|gladly|fine|I'll do it].

        [I'll|I can] [do|manage|try] [that|it|my best], [but not before lunch|but don't rush me|but
          I might need help|just remind me|just send me the details|no promises on the time|it's
          fine].

        [Do I have a choice?|If I really must.|Well, if nobody else can.|If it has to be me.|All
          right, you win.|You owe me one.] [Okay|Fine|I'll do it|Go on then|Consider it done|Yes].

        [Understood|Noted|Got it|Copy|Will do|Makes sense|Fair enough|Good idea|Right you are],
          [I'll do it|I'll get on with it|it's on my list|I've made a note|leave it to me|I'll take
          care of it].
        """,
    "REFUSE": """
        [Already done|Done already|I did that|I've done that|That's been done|I finished that|It's
          done|That's sorted|It's been sorted|Sorted it|Did it][ yesterday| last week| this morning|
          on {day}||, no need|, forget it|, cross it off|, you can strike that|, it's off the list].

        [I'd|I would] [rather not|prefer not to|if I could, but I can't|love to, but I can't|like
          to, but it's impossible][.|, sorry.|, really.|, let's leave it.|, so let's drop it.]

        [That's|It's|That is] [not up to me|not my call|above my pay grade|against the rules|not
          something I can do|no longer necessary|been cancelled anyway|not needed any more|off
          anyway].

        [They|The client|The school|The others] [don't want it any more|have cancelled|did it
          themselves|have it already|said it isn't needed], so [no|there's no need|we can drop
          that|forget it|let's not].

        [Not a chance|No chance|Not likely|I'd be lying if I said yes|You must be joking|You're
          kidding|In your dreams|Dream on|As if][, I'm away|, not with my back|, I'm retired|,
          sorry|, we drop that|. Let's leave it].
        """,
    "DECLINE": """
        [No|No, no|Nah|Oh no|Ah, no|Thanks, but no|Thank you, no|Kind of you|That's kind|Nice of
          you], [there's no need|don't|don't bother|it isn't needed|it's been done|we don't need
          that|leave it|that's done already|they did that themselves|let's leave it|it can wait for
          ever|we dropped that].

        [No need|Not necessary|Don't bother|Don't|Please don't|Leave it|Forget it|Never mind|Save
          yourself the trouble|You needn't|You don't have to|Not needed|Hold off|Stop][,
          {other_name} has done it|, it's done|, it's cancelled|, that was done last week|, they
          don't want it any more|, we dropped that|, it sorted itself out|, that's off the table|,
          thanks|, really|, honestly|, we have enough|, it's not worth it|, let's skip that].

        [{other_name}|The office|The landlord|The supplier|Head office|The caterer|Their side] [has
          done that|already did that|did it yesterday|has sorted it|has finished it|took care of
          it], [so no need|so leave it|so you're off the hook|so forget it|thanks|but thank you|so
          relax].

        [That was|It was] [done|cancelled|called off|sorted|dropped|decided against] [last
          week|already|on {day}|yesterday|long ago|in {month}], [so no need|so leave it|so forget
          it|no worries|thanks though|but thanks].

        [We|I think we] [can skip that|decided against it|don't need it any more|agreed not to|have
          one already|can do without|can leave that out|should leave that], [thanks|so don't
          bother|really|so forget it|but thanks for offering|no offence].

        [Wait|Hold on|Hang on|Careful|Stop], [that's off|not so fast, it's cancelled|it's done|they
          said no|we dropped it|that isn't ours to do|they've asked somebody else|there's no
          need][.|, remember.|, leave it.|, so don't.]
        """,
    "NOBODY": """
        [Nobody|No one|Nobody at all|No takers|No volunteers|No hands|Silence|Not a single hand|None
          of you|Anyone? No|Nobody? Okay|No one? Right][, then we leave it|, then it doesn't
          happen|, we drop it|, fine, forget it|, then that's that, we leave it|. Then we skip it|.
          Let's drop it|. Okay, then it stays as it is|. Forget it then|. Then it's not that
          important|. Scrap that].

        [Does anybody need that at all|Do we even need that|Is that really necessary|Why do we need
          that|Who needs that]? [No|Not really|I don't think so|Let's drop it|I'd skip it|Leave
          it|Let's not].

        [That's|It's|That was] [done already|been done|been dropped|cancelled anyway|not needed any
          more|off the table|no longer needed][.|, no need.|, forget it.|, we can strike that.]

        [The landlord|The supplier|The caterer|Head office|The council|Their people|The
          insurers|{other_name}'s firm] [does that|will do that for us|takes care of that|did that
          already|always does that], [not us|so nobody has to|no need|so leave it].

        [None of us|Nobody here|Nobody|Not one of us] [can|has time|has the time|is free|wants
          to|knows how], [so let's drop it|so we leave it|so that's off|so forget it|so it's
          cancelled].
        """,
}
