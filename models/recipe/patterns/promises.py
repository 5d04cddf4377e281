"""Taking on a task, leaving it to anybody, and asking who will.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "WILL": """
        [I'll|I'll|I will|I will|I can|I could|I should|I'd better|I have to|I need to|I must|I'd
          like to|I want to|let me]
        """,
    "WILL_SURELY": """
        [I'll|I'll|I will|I will|I can|I'm happy to|I'd be glad to|I promise to|I'm going to have
          to]
        """,
    "GO_AND": """
        [|||||||go ahead and |make a start and |sit down and |jump on this and |get on the phone
          and |block some time and |clear my desk and |stop by and |head over and |log in and |get
          going and |roll up my sleeves and |take an hour and |pop round and |step in and |hurry
          up and |just go and ]
        """,
    "MINE": """
        [I've got this|I got this one|I can take this|I'll take this one|I'll own this|Happy to
          own that|I'll grab that|I'll pick that up|I'll run with it|I'll take the lead here|I'll
          take care of this|I'll handle this|I'll deal with that|I'll look after it|Put it on my
          plate|Put my name on it|Stick my name on that|My name goes there|Mark me down|Sign me
          up|Count me in|Count on me here|Rely on me|Consider me volunteered|That one falls to
          me|That's my job|That's one for me|That's on my side|That sits with me|Mine|This is
          mine|It's mine|Dibs on this one|My turn|I'm your man|I'm your woman|I'm the person for
          that|It's my baby|This has my name on it|I have it covered|It's covered|Hand it
          over|Pass it to me|Give me that one|I'm up for it|I'm game|I volunteer|I raise my
          hand|My hand is up]
        """,
    "CONDITION": """
        [If it helps|If that's useful|If you like|If you want|If everyone agrees|If no one
          minds|If nobody minds|Unless anyone objects|If nobody else wants it|If need be|If
          necessary|Worst case|If it has to be someone|If I may|If that suits you|If it's all
          right with you|If we're short of hands|If there's no other way|If all else
          fails|Assuming nobody objects|Provided nobody minds|If the others are busy|If
          {other_name} can't]
        """,
    "SINCE": """
        [Since|As|Because|Seeing that|Given that|Considering] [I know them best|I know the place|I
          live around the corner|I was there last time|I have the login|I have the password|I did
          it last year|I have a car|I still have the file|I'm the treasurer|I'm the secretary|I
          run that project|I wrote the first version|I'm in town anyway|I'm passing by|I've got a
          free morning|I speak the language|I started it|I broke it|I forgot it last time|it was
          my idea|it's my area|it's my fault|nobody else is free|{other_name} is away|{other_name}
          is ill|{other_name} left us|I'm the youngest here|I owe you one|I have nothing on|I'm
          the tallest|I get on with them]
        """,
    "TO_SPARE": """
        [No need to ask around|No need to look further|Don't bother, folks|Relax, everyone|Stop
          worrying|Let me save you the trouble|To spare you the work|To make it easy|Before
          anybody asks|Just to get it off the list|To keep things moving|To be on the safe side|So
          that it gets done|So nobody has to wait|One less for you|Never mind the others|Say no
          more|Understood|Message received|Fair enough|Point taken|You've convinced me|You twisted
          my arm|Well, all right then|Go on then|Might as well|Right then|Okay, okay|Yes, yes|You
          know what|Tell you what|Here's an idea|Here's what I'll do|Here is my offer|Short
          answer|Simple|Easy|No problem|My pleasure|With pleasure|Like every year|Same as
          always|As usual|Once more|Again|This time|For a change|To begin with|As a first step|As
          a next step|In the end|In any case|Either way|One way or another|Regardless|By all
          means|Naturally|Obviously|Honestly|Frankly|Personally|Clearly]
        """,
}
LISTS = {
    "SELF": """
        <WILL_SURELY> <GO_AND>{task} {due}.

        <MINE>, [I'll|I will|so I'll|and I'll|I can|I'd|let me|so let me] <GO_AND>{task} {due}.

        <MINE>. [I'll|I will|Let me|I can|I'm going to go and|I'd like to] {task} {due}.

        <CONDITION>, <WILL> {task} {due}.

        <WILL> {task} {due}[,|] [if it helps|if you like|if you want|if everyone agrees|if no one
          minds|unless anyone objects|if nobody else wants to|if I may|if that suits you|if that's
          all right|if you let me|if you give me the details|if I get the chance|if all goes
          well|if I can|if time allows|no matter what|whatever happens|come what may|rain or
          shine|one way or another|as best I can|myself|on my own|alone|for you|for everyone|for
          us all|for the team|on behalf of the team|no worries|no problem|you have my word|I
          promise|trust me|mark my words|that's a promise|that's settled then|that much I can
          do|and report back|and let you know|and tell you how it went|and keep you posted|and
          come back to you|and then we'll see].

        <SINCE>, [I'll|I will|I can|I should|I could|I'd better|I might as well|I'm happy to|it's
          only fair that I|it makes sense that I|I suppose I'll|I guess I'll] {task} {due}.

        <TO_SPARE>, [I'll|I will|I can|I'm going to go and|I could|let me|I'd be happy to] {task}
          {due}.

        [I'd be happy to|I'd be glad to|I'd be more than happy to|I'm more than willing to|I don't
          mind staying late to|I have every intention to|It would be my pleasure to|It'd be an
          honor to|I feel I should be the one to|I suppose I have to|I suppose I'd better|I guess
          I'll|I guess I have to|I reckon I can|I reckon I'll|I believe I can|I think I can|I
          think I'd better|I think I will|I think I should|I'm fairly sure I can|I'm confident I
          can|I'm hoping to|I mean to|I'm set to|I'm due to|I'm booked to|I'm scheduled to|I'm
          down to|I'm keen to|I'm eager to|I'm determined to|I'm committed to|I'm prepared to|I'm
          inclined to|I'm tempted to just|I'm meant to|I'm expected to|I'm required to|I'm obliged
          to|I am bound to|I get to|I've decided to|I've made up my mind to|I've set myself the
          goal to|I've made a note to|I've put a reminder in my calendar to|I've blocked an hour
          to|I've cleared my morning to|I've signed up to|I have undertaken to|I've taken it upon
          myself to|I've been chosen to|I've been picked to|I was told to|I was nominated to|I was
          elected to|I got the job to|I got roped in to] {task} {due}.

        [I'll see if I can|I'll see whether I can|I'll see that I|I'll see to it that I|I'll make
          it my business to|I'll make a point to|I'll make an effort to|I'll make room to|I'll do
          what I can to|I'll do everything to|I'll do my best to|I'll take it upon myself to|I'll
          take the time to|I'll take a day off to|I'll take a moment to|I'll find a minute to|I'll
          find a way to|I'll find a gap to|I'll be sure to|I'll be able to|I'll be around to|I'll
          be free to|I'll be there to|I'll be happy to|I'll need to|I'll have to|I'll want to|I'll
          get to work and|I'll get up early and|I'll stay longer and|I'll come in early to|I'll
          come back to it and|I'll set time aside to|I'll set an alarm to|I'll remind myself
          to|I'll remember to|I'll not forget to|I won't forget to|I won't fail to|I'll ask for
          help and|I'll use the morning to|I'll use the long weekend to|I'll start to|I'll begin
          to|I'll help to|I'll aim to|I'll attempt to|I'll manage to|I'll offer to|I'll arrange
          to|I'll continue to|I'll try and|I'll go and|I'll personally|I'll happily|I'll
          gladly|I'll certainly|I'll definitely|I'll absolutely|I'll always|I'll quietly|I'll
          quickly|I'll simply|I'll just|I'll also|I'll probably|I'll then|I'll finally|I'll once
          again] {task} {due}.

        [What I'll do is|What I will do is|What I can do is|What I'd do is|What I'm going to do
          is|What I will do next is|The first thing I'll do is|The next thing I'll do is|All I
          need to do is|All I have to do is|The least I can do is|The one thing I can do is|First
          thing on my list is to|Next on my list is to|On my list is still to|My plan is to|My
          idea is to just|My promise is to|My part of the deal is to|My action is to|My
          contribution will be to|My to do is to|My assignment is to|My mission is to|My
          responsibility is to|My intention is to|My role is to|My share of the work is to|My own
          next step would be to|The plan on my side is to|From my side the next step is to|On my
          end, I'll|On my side, I'll|For my part, I'll|As far as I'm concerned, I'll|What remains
          for me is to|What's left for me is to|It remains for me to|It's left to me to|It is down
          to me to|It's my turn to|It's my job to|It's my responsibility to|It's my duty to|It's
          on my list to|It's on my desk to|It's in my calendar to|It's my pleasure to|It would be
          best if I|It's probably best if I|It's easiest if I|It might be quicker if I|It makes
          sense if I|It'll be me who has to] {task} {due}.

        [Expect me to|You can expect me to|You have my word that I'll|I give you my word, I'll|I
          commit to|I undertake to|I pledge to|I swear I'll|I guarantee I'll|I assure you
          I'll|Rest assured I'll|Trust me to|Trust me, I'll|Be sure that I'll|You can rely on me
          to|You can count on me to|You can leave it to me to|Leave it with me and I'll|Leave it
          with me, I'll|Let it be me who has to|Let it be my job to|Assign me to|Put me down
          to|Sign me up to|Note that I'll|Note that I still have to|Write down that I|Write me
          down to|Write my name down to|Put on record that I'll|Mark me down to|Remind me to|Don't
          let me forget to|Make sure I|Somebody remind me to|Please remind me to|Hold me to it,
          I'll|Keep me honest, I have to] {task} {due}.

        [I'm|I am] the [one|person|right one|only one|best one] [who will|who's going to|who
          should|who has to|that needs to|who can|to] {task} {due}.

        It [looks like|seems|sounds like|appears|turns out] I [have to|need to|should|get to|am
          the one to|will have to|will|must] {task} {due}.

        [How about I|What if I|Why don't I|Would it help if I|Suppose I|Is it okay if I|Would you
          mind if I|Are you happy if I|Shall I be the one to|Could I be the one to|May I volunteer
          to|Can I offer to] {task} {due}?

        {task} {due}, [that's what I'll do|that is my part|I'll see to that|that one's mine|that's
          on me|I have that|I take that|count on me for that|that's my next job|consider it mine|I
          can do that much|I've written that down for myself|that goes on my list|that is on my
          list now|that's my homework|I'm on it|leave that to me|I'll own that].

        [Me|Myself|I myself|I, for one,|I personally|I, of course,|I, as always,|I, as
          treasurer,|I, being the oldest,|I, on the other hand,|I, together with
          {other_name},|{other_name} and I|I also|I then|I now|I still|I really|I gladly|I hereby]
          [will|can|have to|must|should|need to|shall] {task} {due}.

        [{other_name} asked me|{other_name} wants me|{other_name} told me|{other_name} begged
          me|{other_name} expects me|{other_name} trusts me|The boss asked me|My manager asked
          me|My team wants me|The committee asked me|The board wants me|The teacher told me|The
          client would like me|They've asked me|You asked me|You wanted me|You all want
          me|Everybody expects me|I was asked by {other_name}|It was agreed with {other_name} for
          me|I've agreed with {other_name}|I arranged with {other_name}|I said to {other_name}
          that I'd be the one|I promised {other_name}|I gave {other_name} my word] to {task}
          {due}.

        [I promised {other_name} that I'd|I told {other_name} I would|I told {other_name} I'll|I
          said I'd|I said I would|I said that I'll|As I said, I'll|As promised, I'll|As agreed, I
          will|As discussed, I'll|As requested, I'll|Like I said, I'll|As I told {other_name},
          I'll|I already told you I'd|Didn't I say I'd|I mentioned that I would|Last week I said
          I'd|I've offered {other_name} that I'd|I know I said I'd|I admit I still have to|I
          confess I still need to|I know I have to|I know I still owe you that, I'll|I realise I
          must] {task} {due}.

        {due}[,|] [I'll|I will|I have to|I should|I need to|I'd like to|I'm free to|I have time
          to|I've got a slot to|I plan to|I intend to|I want to|let me|it's my turn to|I get to|my
          job is to|I'm supposed to|I promise to] {task}.

        [I'll|I will|I can] {task}, [and that|and I'll do that|and I'll do
          it|latest|surely|hopefully|probably|definitely|certainly|I hope|I think|I guess|I'd
          say|say|let's say|maybe|perhaps|ideally|no later than that,|promise,|for sure] {due}.

        [Fine|Okay|Alright|Sure|Yes|Yep|Yeah|Yup|Very
          well|Deal|Done|Agreed|Good|Great|Cool|Perfect|Brilliant|Right|Hm|Well|So|Then|Now|Oh|Ah|Look|Listen|See|Hey],
          [I'll|I will|I can|I'm going to have to|I have to|I need to|I should|let me|I'd love
          to|I want to|I can quickly|I'll just|I'll also] {task} {due}.

        [I can't promise much, but I'll|It's not my thing, but I'll|I'm busy, but I'll|I hate it,
          but I'll|I'm no expert, but I'll|It'll be tight, but I'll|I'm not keen, but I'll|It's a
          lot, but I'll|I've never done it, but I'll|You won't believe it, but I'll|Not that I
          want to, but I'll|I don't have much time, but I'll|It may take a while, but I'll|I'd
          rather not, but I'll|It's boring, but I'll|Nobody likes it, but I'll|Call me crazy, but
          I'll] {task} {due}.

        [Happy to|Glad to|Planning to|Hoping to|Going to|Gonna|I'm gonna|I gotta|I've
          gotta|Will|Can|Need to|Have to|Want to|Would love to|Might as well|Off to|I'm off to|On
          my list to|Still on my list to|Down to me to|On me to|My job to|My turn to] {task}
          {due}[||, me|, no problem|, as I said|, leave it to me|, that's on me|, I mean me|, if
          you like].

        [I'm on the hook to|I'm on point to|I'm stepping up to|I'm volunteering to|I'm raising my
          hand to|I'm taking it on to|I'm offering to|I'm agreeing to|I'm making it my goal to|I'm
          putting myself down to|I'm signing up to|I'd volunteer to|I'd offer to|I'd be the one
          to|I'd be willing to|I'd be up to it, I'll|I'll volunteer to|I'll slot it in and|I'll
          squeeze it in and|I'll squeeze in time to|I'll put my hand up to|I'll put in the hours
          to|I'll put it in my diary to|I'll pencil it in to|I'll add it to my list to|I'll note
          it down to|I'll stick around to|I'll swing by to|I'll drop by to|I'll pop over to|I'll
          drive over to|I'll give it a go and|I'll give it a try and|I'll give myself a push
          and|I'll bite the bullet and|I'll take one for the team and|I'll take the bait and|I'll
          take charge and|I'll take that away and|I'll take that as my action and|I'll own that
          and|I'll chip in and|I'll pitch in and|I'll lend a hand and|I'll follow up and|I'll get
          round to it and|I'll get that sorted and|I'll get right to it and|I'll make that happen
          and|I'll make that my priority and|I'll see it through and|I'll have a go and|I'll have
          time to|I'll have a chance to|I'll be in touch and|I'll be in the office and|I'll be the
          one who has to|I'll be the volunteer to|I would, if I may,|I will indeed|I will of
          course|I will try hard to|I will take care to|I do intend to|I do want to|I did promise
          to|I really ought to|I really should|I clearly have to|I still owe you that and will|I
          still plan to|I still mean to|I now have to|I then have to|I next have to] {task} {due}.

        [You don't have to ask twice|Before you ask|Since no one else is volunteering|Since
          nobody's hand is up|As no one else will|There's nobody else|No one better comes to
          mind|Nobody else, right|I see no other hands|I heard you|I know what you're going to
          say|I've been told off already|Guilty as charged|I lost the bet|I drew the short straw|I
          was the last one here|I'm closest|I'm nearest|I'm the one with the key|I'm the one with
          the car|My evening is free|My morning is free|My diary is empty|My afternoon is
          clear|I've a bit of slack|I've some capacity|I have capacity|I've got capacity|I've got
          room for one more|I have the contacts|I have the numbers|I have the tools|I have the
          template|I've done that before|I've been there before|I happen to know them|I happen to
          be there|I'm going there anyway|I'm seeing them anyway|I'm meeting {other_name}
          anyway|I'm talking to {other_name} anyway|{other_name} owes me a favor|{other_name} is a
          friend of mine], [so I'll|I'll|I can|so I can|so let me|let me|so I may as well|I'd say
          I|so it's me who will|and I'll|so I'm happy to] {task} {due}.

        The [one|person|volunteer|lucky one|one who has|one who's going] to {task} {due} [is
          me|will be me|would be me|is, as always, me].
        """,
    "SELF_NAMED": """
        [{name} here|{name} speaking|{name} again|It's {name} again|This is {name} again|{name}
          from marketing|{name} from the office|{name} from finance|{name} from the
          workshop|{name} from upstairs|{name} on this end|{name} from the club|{name} for the
          minutes|For the minutes, this is {name}|For the record, {name} here|For those on the
          phone, this is {name}|In case you can't see me, this is {name}|You know me, I'm
          {name}|Hello, {name} here|Hey, {name} here|Hi all, {name} here|Good morning, this is
          {name}|Sorry, {name} here|Yes, {name} here|I'm {name}|I am {name}|My name is
          {name}|{name} is my name|Yours truly, {name}|{name} again from the back|That was
          {name}|Here speaks {name}|It is {name} speaking], [I'll|I will|I can|I'm going to have
          to|I have to|I need to|I want to|I'd like to|let me|I'm happy to|I could|I should|I
          must|I promise to|I volunteer to|I plan to|I offer to|my task is to|my job is to|and
          I'll|and I will|so I'll] {task} {due}.

        [Me, {name},|I, {name},] [will|can|have to|want to|promise to|shall|should|must|agree
          to|volunteer to] {task} {due}.

        [{name} here|This is {name}|{name} speaking|It's {name}|{name} from the second row|Hello,
          it's {name}]. [I'll|I will|I can|I have to|Let me|I'd be happy to|My job is to|I would
          like to] {task} {due}.

        [Write down {name}, that's me|Put down {name}, that's me|{name}, yes, that's me|{name},
          that is me|{name} is me], [I'll|I will|I can|I have to|I want to|I'm to] {task} {due}.
        """,
    "UNOWNED": """
        [Somebody|Someone|Some volunteer|A volunteer|Some brave soul|One of us|One of you|One
          person|Any of us|Either of you|At least one of us|A colleague|Anybody|Whoever is
          free|Whoever is there|Whoever gets there first|Whoever can|Someone from our side|Someone
          in the office|Somebody in this room|Someone with time|Someone with a car|Someone on the
          team] [must|should|has to|needs to|ought to|will have to|will need to|had better|still
          has to|still needs to|really should|really has to|is needed to|is going to have
          to|absolutely must|definitely should|surely must|simply has to|urgently needs to] {task}
          {due}.

        [We|We all|All of us|You all|Together we|As a team we|As a club we|The team|The group]
          [must|still must|have got to|need to|really need to|really have to|urgently need
          to|ought to|had better|also have to|also need to|do have to|do need to|will need to|will
          have to|are supposed to|are expected to|are obliged to|are required to|should not forget
          to|must remember to|need to remember to|can't forget to|still haven't found anyone
          to|need somebody to|need someone to|need a volunteer to|have nobody yet to|are still
          missing someone to|are looking for a person to] {task} {due}.

        [It's necessary to|It is essential to|It's vital to|It is crucial to|It's important to|It
          is urgent to|It's high time to|It's about time to|It's still open who has to|It has to
          be someone's job to|It is somebody's job to|It'll be necessary to|It remains to|What's
          missing is someone to|What's needed is someone to|What we need is someone to|What
          remains is to|What's left to do is to|What still has to happen is to|The thing to do is
          to|The next job is to|The job is to|There's a need to|There is an urgent need to|We're
          obliged by law to|The contract requires us to|The law says we have to|The rules say we
          must|The bank requires us to|The landlord wants us to|The council wants us to|The client
          asked us to|{other_name} asked us to|{other_name} wants us to|{other_name} expects us
          to|They want somebody to|The plan requires someone to|Don't let us forget to|Let's not
          forget to|Let us remember to|Nobody should forget that we have to|Not to forget, we need
          to|Still open, we have to|Still on the list, someone has to|Note for all of us, we
          must|A task without an owner, we need to|A job for anybody, we need to|Task for the
          group, we need to|Action for everyone, we have to] {task} {due}.

        {due}[,|] [somebody|someone|one of us|we|whoever is free] [has to|have
          to|must|should|needs to|need to|will have to] {task}.

        [I don't care who, but someone has to|No matter who, but somebody must|I don't know who,
          but someone should|It doesn't matter who, someone needs to|I can't, but someone has
          to|Not me, but somebody needs to|Who does it is open, but we have to|Let's find someone
          to|We'll find somebody to|I hope someone will|I'd like someone to|I'd like somebody to|I
          want someone to|I need somebody to|Could be anyone, but someone must|We have yet
          to|We've yet to] {task} {due}.

        {task} {due}, [somebody has to do it|someone has to do that|that still needs doing|that
          has to be done by someone|who does that is still open|we need someone for that|somebody
          should do that|one of us has to do that|someone must].

        [It would be good if|It'd be great if|It would help if|It'd help if|It would be nice
          if|I'd be glad if|I'd be happy if|We'd be grateful if|I wish that|I'd prefer it if|It's
          important that|It's essential that|It is vital that|It's necessary that]
          [someone|somebody|one of us|anybody|anyone|one of you] [could|can|would|will] {task}
          {due}.

        [It needs someone to|It takes someone to|This calls for someone to|That calls for somebody
          to|There's nobody yet to|There is no one yet to|We're short of someone to|We could do
          with someone to|I could do with somebody to|Nobody has been named yet to|No one has been
          found yet to|It hasn't been settled who has to|It isn't clear yet who has to|We don't
          know yet who will|We haven't said who will|We've nobody to|To be assigned, someone has
          to|Owner to be found, somebody has to|Name to follow, someone will|To be done by one of
          us,|For whoever has time,|For anyone,|For all of us,|To do for everyone,|Open job,|Open
          point, someone has to|Unassigned,|Not assigned yet,|Task without a name,|Another thing
          to do,|One more thing to do,|Things to do,|Left to do,|The following is left,] {task}
          {due}.
        """,
    "OPEN_CALL": """
        [Who|Who here|Who else|Which of you|Who of us|Who in the team|Who among you|Which one of
          you|Who on earth|So who|Now who|And who|Then who] [can|could|will|would|wants to|is
          going to|is able to|has time to|has the time to|is willing to|is ready to|would like
          to|would love to|volunteers to|is free to|is up to|dares to|is brave enough to|feels
          like helping to|has a free hour to|might|shall|should|is prepared to|is in a position
          to|would be happy to|would mind staying to|gets to|steps up to] {task} {due}?

        [Would|Could|Can|Will|May] [anyone|anybody|someone|somebody|one of you|one of us|any of
          you|a volunteer|some kind soul] [please |kindly |perhaps |maybe |possibly |be so kind to
          |be able to |be willing to |be free to |like to |want to |step up to |come forward to
          |help and |||]{task} {due}?

        [Is|Would] [anyone|anybody|someone|somebody|one of you|any of you] [be
          |][free|able|willing|ready|around|available|happy|keen|prepared|interested, and could
          come] to {task} {due}?

        [Any volunteers to|Any takers to|Any hands up to|A volunteer to|Anyone up to|Anyone happy
          to|Anyone free to|Anyone who wants to|Anyone who can|Anyone here able to|Do I have a
          volunteer to|Do we have a volunteer to|Do we have anybody to|Have we got someone to|Can
          I get someone to|Can we find someone to|Could I ask someone to|May I ask one of you
          to|Could I persuade someone to|Is there someone who can|Is there anybody who could|Is
          there a volunteer to|Isn't there someone to|Does someone have time to|Does anyone feel
          like it, I mean to|Does anybody mind if I ask them to|Does anyone want to|Does somebody
          want to|Will one of you|Whose turn is it to|Whose job is it to|Who do we send to|Whom
          can we send to|Whom shall we ask to|Who's going to|Who'd like to|Who'd be willing
          to|Who'll|Who's in to|Who's free to] {task} {due}?

        [I'm looking for someone to|I am looking for a volunteer to|I'm still looking for somebody
          to|I need a volunteer to|I need one of you to|We need one volunteer to|We need a pair of
          hands to|We still need a brave person to|Raise your hand if you can|Hands up if you
          can|Hands up who can|Shout if you can|Speak up if you can|Tell me who can|Say who wants
          to|Let me know who can|The question is who will|The question is who can|Now I need to
          know who can|So it's open who will|I wonder who can|I'd like to know who can|I'd love a
          volunteer to|I'm asking around who can|Now we only need someone to|Somebody please
          volunteer to] {task} {due}.

        {task} {due}, [who can do that|who does that|who wants that|who takes that|who will do
          it|any volunteers|anyone|any takers|who is up for that|whose job is that]?

        [Can I have a volunteer to|Could I have somebody to|Do any of you have time to|Do any of
          you want to|Who's got time to|Who's got capacity to|Who has capacity to|Who has a spare
          hour to|Who has room to|Who has nothing on and could|Who fancies a job and could|Who
          wants the honor to|Who has the nerve to|Who has the heart to|Who isn't busy and can|Who
          lives close and can|Who's close enough to|Who knows them well enough to|Any chance
          someone could|Any chance one of you could|Is there any chance somebody could|Anyone
          brave enough to|Anyone kind enough to|Anybody willing to|Anybody up for it, to|Anybody
          here who could|Someone able to|Somebody willing to|A hand, who can|Hands, please, who
          can|Right, who can|Okay, who will|So, any volunteers to|Next one, who can|Next job, who
          wants to|Last one, who will|Then who'd be so kind to|Who'd be up to|Who'd be happy
          to|Who'd have time to|Who'd mind staying to|Who takes this one, to|Who takes it on
          to|Who steps in to|Who would step up to|Who would be kind enough to|Who would be so good
          to|Who'll be so kind to|Who'll take the lead and|Who'll offer to|Who'll volunteer to|Who
          could make time to|Who could find time to|Who could see to it and|Who can see to it
          and|Who can take an hour to|Who can make it and|Who feels able to|Who feels up to it and
          will|Whom may I ask to|Whom can I ask to|Whom do we ask to] {task} {due}?
        """,
}
