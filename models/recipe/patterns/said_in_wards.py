"""Talk of wards, care homes, social workers, dental and vet practices, ambulance and pharmacy.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {
    "SHIFT": "[my shift|my round|my night|handover]",
    "PLACE": "[the ward|the practice|the home|the station|the pharmacy]",
    "TIRED": "[I'm half asleep|I'm on my last legs|I've been up since four|I'm running on coffee]",
}
LISTS = {
    "SELF": """
        I'd [better|best] {task} {due} before [anyone|matron|the family] asks.

        {due} I'm going to sit down and {task}.

        Leave [that|it] with me, I'll {task} {due}.

        [Before|After] <SHIFT> I [will|can] {task}, no problem.

        I'm the one on the late, so I'll {task} {due}.

        I'll take {doing} off [your hands|everybody's plate] {due}.

        Put me down for {doing} {due}.

        I've promised {other_name} that I will {task} {due}.

        {other_name} can't, so [that falls to me|it lands on me], I'll {task} {due}.

        Don't [bother|wake] {name}, I'll {task} myself {due}.

        Since <TIRED> anyway, I might as well {task} {due}, I'll do it.

        {doing} is on my list {due}.

        It's my job to {task} {due}, I [know|haven't forgotten].

        I still have to {task} {due}.

        I [owe you that|owe the family this one], so I will {task} {due}.

        What I'll do is {task} {due}, and then we [see|talk again].

        Let me {task} {due}, then we all [sleep better|know more].

        You'll see me {doing} {due}.

        {due} I need to {task}, write that [under|next to] my name.

        Right, me then. I {task} {due}.

        My plan {due} is simple, I'll {task}.

        I'll make [a point of|time for] {doing} {due}.

        I'm taking it on myself to {task} {due}.

        As soon as I get off the phone I'll {task}.

        I can't promise the rest, but I will {task} {due}.

        [Sorry|My fault], I should have seen it, I'll {task} {due}.

        Between two visits I'll [quickly|quietly] {task} {due}.

        I said I would {task} {due}, and I will.

        Just let me have a cup of tea and I'll {task}.

        {doing}, that one is mine.

        I've put it in my diary to {task} {due}.

        I intend to {task} {due}, [whatever else|no matter what] comes through that door.

        I was going to ask {name}, but no, I'll {task} myself {due}.

        From my side, I commit to {doing} {due}.

        It'll be me who {does} {due}.

        [Somebody has to|It won't do itself], so I'll {task} {due}.

        I'll have a go at {doing} {due}.

        If nobody minds, I'll {task} {due}.

        I'm on it, I'll {task} {due}.

        Because I [know the family|have the keys], I will {task} {due}.

        I'll see to it that I {task} {due}.

        Me, I will {task} {due}, that is clear.

        {due} you can count on me to {task}.

        I'll stay [a bit longer|on after handover] and {task}.

        When the [ward|waiting room] is quiet, I'll {task}.

        I'll {task} {due}, and I'll [tell|text] {name} when it is done.

        Not {name}, I will be the one to {task} {due}.

        Can you note for me that I {task} {due}?

        I'm happy to be the one who {does} {due}.

        Two things from me. I have to {task} {due}.

        Okay, I give in, I'll {task} {due}.

        I haven't got round to it yet, but I'll {task} {due}.

        My bit is {doing} {due}.

        I'll be {doing} {due}.

        I really must {task} {due}.

        I've got to {task} {due}, otherwise it [slips|never happens].

        Somehow I've ended up with {doing} {due}, fine, I'll do it.

        I would like to do that one, so I'll {task} {due}.

        {name} has enough on, so I'll go and {task} {due}.

        I shall {task} {due}, then [hand over|report back] to you.

        No, no, [stay|sit], I'll {task}.

        I'm down to {task} {due}, that [stands|hasn't changed].

        That's easy, {due} I just {task} and we're sorted.

        Hand me the folder, I'll {task} {due}.

        I think it is best when I {task} {due}, so I do that.

        Note to self, {task} {due}.

        On my way home I'll {task}.

        First I finish the drug round, then I'll {task}.

        I'll tell {other_name} not to worry, I'm {doing} {due}.

        Consider it done, I {task} {due}.

        I've told the family I'd {task} {due}.

        For my sins, I'm the one {doing} {due}.
        """,
    "SELF_NAMED": """
        {name} here, I'll {task} {due}.

        Put {name} down, that's me, I'll {task} {due}.

        It's {name} speaking, I'm going to {task} {due}.

        [Write|Note] {name}, so me, to {task} {due}.

        This is {name} from the [night shift|front desk], I will {task} {due}.

        I, {name}, will {task} {due}.

        Sorry, {name} again, I'll be {doing} {due}.

        For the notes, my name is {name}, and I'll {task} {due}.

        Hello, {name} here. {due} I'm going to {task}.

        Me, {name}, I take {doing} {due}.

        You can write {name} next to it, I'm happy to {task} {due}.

        {name} speaking, leave it to me, I'll {task} {due}.

        Muggins here, so {name}, will {task} {due}, I said I would.
        """,
    "ASK": """
        {name}, could you {task} {due}?

        Would you be [a dear|an angel] and {task} {due}, {name}?

        {name}, I know you're [shattered|on your knees], but can you {task} {due}?

        Can I ask you to {task} {due}, {name}?

        {name}, would you mind {doing} {due}?

        Any chance you could {task} {due}, {name}?

        {name}, you're [seeing|visiting] the family anyway, so will you {task} {due}?

        Do you think you could {task} {due}, {name}?

        {name}, is it all right if you {task} {due}?

        Are you able to {task} {due}, {name}?

        {name}, since you're on nights, can you please {task} {due}?

        {name}, {due} could you [possibly|maybe] {task}?

        {name}, may I leave {doing} with you {due}?

        Might you {task} {due}, {name}, when it [calms down|gets quieter]?

        {name}, can you do me a favour and {task} {due}?

        Could you, {name}, {task} {due}?

        I hate to ask, {name}, but would you {task} {due}?

        {name}, you'll {task} {due}, won't you?

        You couldn't {task} {due}, could you, {name}?

        {name}, would it be possible for you to {task} {due}?

        Can you take {doing} {due}, {name}?

        {name}, how about you {task} {due}?

        Would you have [a minute|time] to {task} {due}, {name}?

        {name}, please, could you find a moment and {task} {due}?

        So {name}, you {task} {due}, [yes|okay|right]?

        {name}, can I put you down for {doing} {due}?

        Why don't you {task} {due}, {name}?

        {name}, will you be so kind and {task} {due}?

        Could I trouble you to {task} {due}, {name}?

        What about you, {name}, can you {task} {due}?

        {name}, do you want to {task} {due}?

        You've got the [keys|car|login], {name}, so could you {task} {due}?

        If I cover your [bay|patients], {name}, can you {task} {due}?

        {name}, are you okay with {doing} {due}?

        Once you've had your break, {name}, would you {task}?

        {name}, can we rely on you to {task} {due}?

        Is that something you could do, {name}, {task} {due}?

        {name}, I need you to {task} {due}, can you manage that?

        Can somebody like you, {name}, please {task} {due}?

        Would you be willing to {task} {due}, {name}?

        {name}, please {task} {due}.

        {task} {due}, please, {name}.

        {name} will {task} {due}.

        {name} is going to {task} {due}, we [settled|said] that at handover.

        [Matron|The consultant|The manager] wants {name} to {task} {due}.

        It's {name} who {does} {due}.

        {doing} [goes|is down] to {name} {due}.

        {name} has kindly agreed to {task} {due}.

        I've asked {name} to {task} {due}, and that is [fine|agreed].

        We [agreed|arranged] last week that {name} will {task} {due}.

        On the list it says {name} has to {task} {due}.

        {name}, your turn, {task} {due}.

        I'd be grateful, {name}, if you could {task} {due}.

        {name}, you're the best with families, so please {task} {due}.

        {due} {name} needs to {task}.

        {name} offered to {task} {due}, which is [lovely|very kind].

        Let {name} {task} {due}.

        For {name} I have down here, {task} {due}.

        {name}, I'd like you to {task} {due}.

        That one's yours, {name}, just {task} {due}.

        Because [you know|you've met] the [patient|owner|family], you should {task} {due}, {name}.

        {name} is supposed to {task} {due}.

        [Tell|Remind] {name} to {task} {due}.

        It was {name} who promised to {task} {due}, so that stays there.

        {name} said yes to {doing} {due}.

        Easy, {name} has just come in last and so gets to {task} {due}.

        {name}, don't forget to {task} {due}.

        {name}, [mind|make sure] you {task} {due}.

        You [still need|still have] to {task} {due}, {name}.

        {name}, it would help us a lot if you {task} {due}.

        I'm giving this one to {name}, to {task} {due}.

        The one {doing} {due} will be {name}.

        {name}, I've got you down to {task} {due}.

        {name} takes care of {doing} {due}.

        Action for {name}, {task} {due}.

        My suggestion is that {name} {does} {due}.

        {name}, go and {task} {due}, I'll [watch|hold] your bay.

        {name} told me at the door that she will {task} {due}.

        It has been passed to {name} to {task} {due}.

        {name}, you know the system, {task} for us {due}.

        {name} volunteers, I can see it in that face, to {task} {due}.

        According to the rota {name} {does} {due}.

        Then {name} is responsible for {doing} {due}.

        {name}, {due} you [must|have to] {task}, the inspectors are asking.

        {name} had better {task} {due}.

        I count on {name} to {task} {due}.

        We'll have {name} {task} {due}.

        {name}, when you come off nights, please {task}.

        Could {name} {task} {due}?

        Can {name} please be the one to {task} {due}?

        I'm afraid it's you again, {name}, you need to {task} {due}.

        Not me this time, {name} will {task} {due}.

        {name}, before you go home, {task}, will you?

        {name} has it on the list to {task} {due}.

        And {name}, [yes you|you by the door], please {task} {due}.

        What I want from {name} is to {task} {due}.

        {name}, I can't leave the desk, so you'll have to {task} {due}.

        {name} knows already, {due} it's up to [her|him] to {task}.

        The plan has {name} {doing} {due}.

        {name}, if you get five minutes, {task} {due}.

        Whatever happens, {name} must {task} {due}.

        It's agreed with {name} that [she|he] {does} {due}.

        {name} [rang|wrote] earlier and said, I will {task} {due}.

        To {task} {due}, that is with {name}.

        {name}, you said you would {task} {due}, that still holds.

        Next is {name}, please, and it is {doing} {due}.

        {name}, love, {task} {due} and then go [home|to bed].

        I'd feel safer if you were to {task} {due}, {name}, so please do.

        {name}, your job {due} is to {task}.

        It'll be up to {name} to {task} {due}.

        {name}, the family trusts you, would you therefore {task} {due}?

        {name} will be {doing} {due}, as [arranged|discussed] with the day team.

        One for you, {name}. Please {task} {due}.

        {name}, did I ask you already, can you {task} {due}?

        We're leaving {doing} to {name} {due}.
        """,
    "UNOWNED": """
        Somebody [has to|needs to|must] {task} {due}.

        We can't go on like this, someone has to {task} {due}.

        {due} somebody should really {task}.

        What's still open, {task} {due}.

        It's [essential|important] to {task} {due}.

        One of us [must|has to] {task} {due}.

        Whoever is on the late needs to {task} {due}.

        There's still the matter of {doing} {due}, and it has to be done.

        {doing} has to happen {due}.

        Don't let us forget to {task} {due}.

        It's urgent that somebody gets on with {doing} {due}.

        The [night shift|day team] will need to {task} {due}.

        Still outstanding, nobody's name on it yet, {task} {due}.

        [The inspectors|The family|The council] will insist on {doing} {due}, so it must be done.

        It remains to {task} {due}.

        There's no way round {doing} {due}.

        Please, somebody, {task} {due}.

        We will have to {task} {due}, I don't know who.

        {due} it's necessary to {task}.

        Before [we forget|it gets lost], someone should {task} {due}.

        Then there's {doing} {due}, names can [wait|come later].

        Someone's got to {task} {due}, and [we haven't got|there isn't yet] a name.

        It must not slip again, {due} we must {task}.

        To do, {task} {due}.

        Without a name for the moment, but we need to {task} {due}.

        Another job that is waiting is {doing} {due}.

        I don't mind who, but somebody must {task} {due}.

        What has to be done {due} is to {task}.

        We'll need a person for {doing} {due}.

        The next step is to {task} {due}.

        A pair of hands is needed to {task} {due}.

        Put on the [list|board], {task} {due}.

        Nobody has picked it up yet, but someone must {task} {due}.

        It's high time somebody went and did it, we have to {task} {due}.

        One task without an owner, {task} {due}.

        Someone on the team needs to be {doing} {due}.

        Not glamorous, but {doing} needs doing {due}.
        """,
    "OPEN_CALL": """
        Who [can|could|will] {task} {due}?

        Anyone [free|able] to {task} {due}?

        Is there [somebody|a kind soul] who could {task} {due}?

        I need a volunteer to {task} {due}.

        Who's up for {doing} {due}?

        Could one of you {task} {due}?

        {due} we need someone to {task}, who's [in|game]?

        Which of you is {doing} {due}?

        Who feels like {doing} {due}?

        Hands up, who would {task} {due}?

        Does anybody want to {task} {due}?

        Whose turn is it to {task} {due}?

        Can anyone [spare an hour|find a moment] to {task} {due}?

        Would somebody mind {doing} {due}?

        I'm looking for [someone|a volunteer] for {doing} {due}.

        So who do we send to {task} {due}?

        Who's [on shift|around] and could {task} {due}?

        Any takers for {doing} {due}?

        Somebody has to {task} {due}, so who will it be?

        Who among us would be the right one to {task} {due}?

        Will anybody {task} {due}, or do we draw straws?

        Who has room in the [rota|diary] to {task} {due}?

        Right, {doing} {due}, who takes that?

        May I have a name, please, for {doing} {due}?

        Is anybody willing to {task} {due}?

        Who'd be so kind and {task} {due}?

        And to {task} {due}, who do I write down?

        Nobody looks at the floor now, who will {task} {due}?

        I can't do it this time, so who could {task} {due}?

        What about {doing} {due}, is there anyone?

        Who is going to {task} {due}, day team or nights?

        Shall we find someone to {task} {due}, any offers?
        """,
    "TAKEN": """
        I [can|will|could] do that.

        Me.

        [Go on|All right|Oh go on] then, I'll do it.

        I will, I'm on [shift|the late] anyway.

        That can be me.

        Put me down.

        Leave it [with|to] me.

        I don't mind doing [it|that].

        Mine, I think.

        Happy to.

        I've got [time|a quiet morning], I'll take it.

        If nobody else [wants it|is free], I'll do it.

        Count me in, I'll see to it.

        Over here, I'm your [woman|man].

        I did it last time, so I [know how|can do it again].

        Let me do that one.

        Well, I suppose it's me.

        I'm closest, so I'll [take|have] that.

        Yes, I'll pick that up.

        I'll manage it between [visits|patients].

        Can I have that one, please?

        Give it to me, I need a change from [bloods|notes].

        I was going there anyway, I'll do it.

        Okay, okay, I volunteer.

        That's one for me.

        I'd be glad to take that.

        You can have my name for it.

        I'll sort it.

        It's no trouble, I'll do it after my break.

        Looks like me again, [fine|gladly].

        I'm in, write me down.

        Since everybody is looking at me, yes, I will.
        """,
    "TAKEN_NAMED": """
        {name} [can|will|could] do that.

        {name} will, I'm sure.

        That's one for {name}.

        Put {name} down.

        {name} here, I'll do it.

        I think {name} has offered.

        [Give|Leave] it to {name}, please.

        {name}, and that's me, is happy to.

        It's {name} again, I can take it.

        {name} said at handover that she would.

        I see {name} nodding, so that's our [woman|man].

        Let {name} do it, the family [knows|likes] her.

        Me, so {name}, please.

        {name} is on the late and [can|will] fit it in.

        You can write {name}.

        I spoke to {name}, who will take it on.

        That would be {name}.

        {name} has done it before and will do it again.

        {name} has got a hand up.

        This falls to {name}, as always.

        I vote for {name}, who is laughing and says yes.

        {name} speaking, I'll see to that.
        """,
    "ACCEPT": """
        Yes, of course.

        [No problem|No trouble] at all.

        Will do.

        [Sure|Course I can], leave it with me.

        Oh, all right, since you ask so nicely.

        I can do that, yes.

        Yes, [that's fine|that works].

        Fine by me.

        Okay, noted.

        Right you are.

        Gladly.

        Absolutely.

        Yes, I've already written it on my hand.

        I was expecting that, yes.

        Consider it done.

        [Go on|Fine] then, you owe me a coffee.

        Yes, I should manage that.

        Mm, okay, will do.

        It's on my list.

        Happy to, it's no bother.

        Yep, got it.

        I'd be pleased to.

        That's doable, yes.

        For you, always.

        Yes, boss.

        I'll see to it.

        Not my favourite, but yes, I'll do it.

        You have my word.

        Agreed, I'll take care of it.

        That's okay for me, yes.

        Ah, you got me, yes I will.

        Of course, somebody has to.
        """,
    "REFUSE": """
        No, [sorry|I'm sorry], I can't.

        I'd rather not, to be honest.

        I'm afraid that isn't possible.

        No, my [list|caseload] is full, leave it out.

        I really can't take another thing on.

        Sorry, not this time.

        No, that won't work, let's drop it.

        I have to say no, I haven't had a day off in weeks.

        There's no need for that any more, [honestly|really].

        Ah, no, I'm [not allowed|not insured] to do that.

        No, I don't think we should be doing that at all.

        That's beyond me, I'm afraid, so no.

        I'd love to, but no.

        No chance, I'm [alone|single-handed] on the ward.

        Please don't give me that, I'm drowning already.

        Can't be done, sorry.

        No, the family doesn't want it, so forget it.

        You've asked me before, and it's still no.

        It's been cancelled anyway, so no.

        I must refuse, that isn't [safe|nursing work].

        Not possible for me, I'm sorry.

        Honestly, no, and I don't see the point of it.

        No can do.

        I'd say we skip that, it makes no sense now.

        Hm, no, I won't have the time for it.

        That's not going to happen, sorry.
        """,
    "DECIDE": """
        We [have decided|decided] to {plan}.

        So that's settled, we {plan}.

        It's agreed, then, we'll {plan}.

        Then we're all [agreed|of one mind], we {plan}.

        The decision is to {plan}.

        After a long talk the [team|ward] has decided to {plan}.

        We're going to {plan}, that's final.

        [Matron|The manager|The partners] decided that we {plan}.

        As your manager I'm deciding now, we {plan}.

        We've settled on {planning}.

        Everyone's in favour of {planning}, so that's what we do.

        Nobody objects, so we {plan}.

        With all hands up, we agree to {plan}.

        Write it down as decided, we {plan}.

        We [opted|have opted] for {planning}.

        From now on we {plan}.

        We've made up our minds, we'll {plan}.

        The vote is clear, we {plan}.

        Right, {planning} it is.

        I've heard all sides, and we will {plan}.

        It has been decided to {plan}.

        The team agreed on {planning}.

        So the [upshot|outcome] is that we {plan}.

        We said yes to {planning}, and that stands.

        Unanimous, then. We {plan}.

        For [the residents|our patients], we have resolved to {plan}.

        In the end we chose to {plan}.

        The partners met last night and resolved to {plan}.

        Good, no one is against, that's decided, {planning}.

        We are [definitely|now] going ahead with {planning}.

        Let the minutes show that we decided to {plan}.

        Decision taken, we {plan}.

        To sum up what we decided, we will {plan}.

        {planning} was approved by everyone here.

        By [four votes to two|a clear majority], we decided to {plan}.

        We've come down on the side of {planning}.

        I'm making the call, we {plan}.

        The home will {plan}, we're all behind that.

        It took us three meetings, but we've agreed to {plan}.

        That makes it official, we're {planning}.

        We had two options, and we're going with {planning}.

        Then it's decided that we {plan}.

        It's a yes from all of us to {planning}.

        The [practice|board] has given the green light to {planning}.

        Okay, all nodding, so it's fixed that we {plan}.

        We've reached an agreement, and it is to {plan}.

        Having [slept on it|weighed it all up], we've decided to {plan}.

        As chair I'm closing this, we're {planning}.

        The consensus is clear and we act on it, we {plan}.

        So be it, we {plan}.

        The proposal to {plan} is carried.

        We accept the suggestion to {plan}.

        That's the way we'll do it, we {plan}.

        It's now agreed policy that we {plan}.

        I take your silence as a yes, so we {plan}.

        Done deal, we {plan}.

        There's full agreement to {plan}.

        Last week we decided at handover to {plan}.

        The night team and the day team have both agreed to {plan}.

        We've taken the decision to {plan}, [tired or not|hard as it was].

        {planning} has been [agreed|approved], please minute that.

        What we've decided is to {plan}.

        We all prefer {planning}, and so it's decided.

        No more arguing, we {plan}, that's my decision.

        My decision as team leader is to {plan}.

        We'll {plan}, everyone has agreed.

        It was a close thing, but the majority decided to {plan}.

        Because of the [complaints|staffing], we decided to {plan}.

        Then I declare it decided that we {plan}.

        We stick with what we agreed and {plan}.

        After what happened at the weekend, we've agreed to {plan}.

        The group has come to the decision to {plan}.

        Everybody's signed up to {planning}, so it's on.

        It's been signed off, we {plan}.

        Since we all think the same, we'll {plan}, decided.

        We've voted, and we are to {plan}.

        On the big question we decided in favour of {planning}.

        All in favour, thank you. We {plan}.

        I'll put my foot down here, we {plan}.

        Instead of the old way, we've agreed to {plan}.

        Starting next rota, it's decided that we {plan}.

        The management has ruled that we {plan}.

        We have now all said yes, so we {plan}.

        We've gone back and forth, and the answer is to {plan}.

        It's settled with the families too, we will {plan}.

        There was one against, all others for, so we {plan}.

        Our decision stands, we {plan}.

        We have finally agreed that it's best to {plan}, so we do.

        The whole crew backs {planning}, that's decided.

        For the record, {planning} is decided.

        We came out of that talk with one decision, to {plan}.

        Then let's {plan}.

        Let's just {plan} and be done with it.

        Let's try it and {plan}.

        Let's be brave and {plan}.
        """,
    "DECIDE_ASK": """
        How about {planning}?

        What if we {plan}?

        Shall we {plan}?

        Should we [maybe|perhaps] {plan}?

        I'd rather we {plan}.

        I [suggest|propose] that we {plan}.

        Why don't we {plan}?

        Could we [simply|just] {plan}?

        My proposal would be to {plan}.

        Are we all okay with {planning}?

        Can we agree to {plan}?

        I'd be in favour of {planning}, what do you [think|say]?

        Would it be an idea to {plan}?

        Is everybody happy if we {plan}?

        We could {plan}, couldn't we?

        What do you all say to {planning}?

        I move that we {plan}.

        Do we want to {plan}?

        Wouldn't it be [kinder|safer] to {plan}?

        Maybe we should {plan}, would you agree?

        For the residents it would be best to {plan}, don't you think?

        So the question is, do we {plan}?

        I'd like to put it to you all that we {plan}.

        Let me throw this in, we {plan}. Opinions?

        Does it make sense for us to {plan}?

        If it were up to me, we'd {plan}. Agreed?

        Who is [for|in favour of] {planning}?

        Is everyone behind {planning}?

        [The nights|The carers] would like us to {plan}, are we fine with that?

        Might it be better to {plan}?

        I'm for {planning}, is that all right with the rest of you?

        Perhaps the answer is to {plan}, what's your view?

        Let's vote, do we {plan}?

        Are we going to {plan}, yes or no?

        How would you feel about {planning}?

        I think we ought to {plan}, does that suit everyone?

        Can I get a yes for {planning}?

        So we {plan}, is that agreed?

        Would you support me if I said we {plan}?

        One option is {planning}, shall we go for it?

        What about {planning} instead?

        Couldn't we [at least|for once] {plan}?

        Do I have your blessing for {planning}?

        It might help to {plan}, are you with me?

        I recommend {planning}.

        Do you think we're ready to {plan}?

        Would everyone be comfortable with {planning}?

        I'd say we {plan}, unless one of you sees it differently.

        May I propose {planning}?

        Then we {plan}, would that suit you all?

        We're short anyway, so why not {plan}?

        Other homes do it, so should we {plan} too?

        How do we stand on {planning}?

        Would it do us good to {plan}?

        As I see it we should {plan}, but tell me if I'm wrong.

        Do we go for {planning}, then?

        I wonder whether you'd all agree to {plan}?

        Suppose we {plan}, would that be all right?

        Can we live with {planning}?

        You all look tired, so shall we simply say we {plan}?

        It'd be my wish that we {plan}, what is yours?

        I'd vote for {planning}, and you?

        What would you think if we were to {plan}?

        Okay, a suggestion. We {plan}.

        Is {planning} something we all want?

        So do we want to say yes to {planning}?

        The simplest would be to {plan}, right?

        Better we {plan}, no?
        """,
    "DECIDE_YES": """
        Yes, let's do that.

        [Agreed|All agreed].

        Okay, that's decided.

        Everyone's nodding, so [yes|that's a yes].

        Nobody against? Good, then we do it.

        Fine, we'll do it that way.

        I'm for it too, so that's settled.

        Yes, go ahead.

        All in favour, so it's carried.

        That sounds right to all of us, so yes.

        Good, done.

        [Sold|You've convinced me], we do that.

        Right, so be it.

        Yes from me, and from the night team as well.

        Then that's how we do it.

        Let's go with that.

        We all think so, write it down.

        Absolutely, I thought you'd never ask.

        It's a deal.

        No objections here, so it's agreed.

        Okay, that's what we'll do.

        Oh yes, please, finally.

        Yes, and everyone here agrees.

        That has my full support, it's decided.

        I can't think of anything better, so yes.

        Makes sense, we'll do exactly that.

        You have our blessing.

        Right, [minute|note] it as decided.

        Yes, the families will be [pleased|relieved], let's do it.

        Then we're agreed.

        All hands are up, that's clear.

        Good idea, we do it like that.

        It's the kindest way, so yes, agreed.

        [Perfect|Lovely], settled then.

        Yes, we're all behind that.

        I had my doubts, but okay, we do it.

        Approved.

        Fine with me, fine with everybody, next point.

        That's unanimous.

        Yes, I'd have said the same, let's.

        We'll go for it.

        Hearing no one against it, I take it as decided.

        Why not, yes, let's do it.

        I'll back that, and so does the team. Decided.

        Yes. That was quick, thank you all.

        Okay, we're doing it.
        """,
    "DECIDE_NO": """
        No, I'd rather not.

        Let's [leave|park] that for now.

        I'm not sure, let's sleep on it.

        We can't decide that without the [consultant|manager].

        No, that's too much for the night team.

        Not today, we're all too tired for that.

        Let's come back to it next time.

        I don't think we're ready to say yes to that.

        That's a no from me, I'm afraid.

        We tried that before and it [went wrong|upset everybody].

        Hm, three for, three against, so it stays open.

        I'd want to hear the families first.

        No money for that, sorry.

        It's too early to say.

        We'd need to know what it costs before we decide anything.

        Let's not.

        I can't support that.

        Maybe one day, but not now.

        That isn't our decision to make.

        No, it wouldn't be safe.

        Can we take that up again when everyone is here?

        I see the point, but no.

        Let's not rush into this.

        Over my dead body.

        We'll [postpone|put off] that question.

        It's half the team against it, so no.

        I'd like more time to think.

        No decision on that today, please.

        That would never get past the inspectors.

        I can hear a lot of doubts, so we leave it open.

        Better not, the patients come first.

        Who'd cover the shifts then? No, that won't do.

        Let's wait and see.

        Most of us don't like it, so we drop it.

        I'm against, and I'm not the only one.

        Not everyone's had their say, so we hold that.

        No, things stay as they are.

        I couldn't agree to that tonight.

        We're going round in circles, leave it for another meeting.

        That's not on, sorry.

        Let me stop you there, that's been turned down before.

        It's a nice thought, but there's no staff for it.

        I doubt it'd help, so no.

        We don't know enough yet.

        Sorry, no, the nights would never forgive us.

        The doctors are split on it, so it's still open.
        """,
    "UNDECIDED": """
        We haven't decided whether to {plan}.

        It's still open if we {plan}.

        Some would like to {plan}, others [wouldn't|are against], so we left it there.

        We won't {plan} before we've heard the families.

        {planning} is off the table.

        There was talk of {planning}, but nothing was agreed.

        We decided nothing about {planning}.

        One day we might {plan}, who knows.

        I'm in two minds about {planning}.

        We could {plan}, but I don't see it happening.

        Nobody's said that we {plan}.

        Whether we {plan} depends on the [budget|council], and that's still unknown.

        It's not certain that we {plan}.

        {planning} would be nice, but we can't decide it [tonight|in this round].

        The question of {planning} remains open.

        We're nowhere near agreeing to {plan}.

        In a perfect world we'd {plan}.

        If we had more staff we might {plan}, but we haven't.

        We talked about {planning} and couldn't agree.

        The idea to {plan} has not been [dropped|forgotten], nor has it been agreed.

        We've put off the question whether to {plan}.

        Don't write that we {plan}, it isn't decided.

        I've no idea yet whether we {plan}.

        There's still no decision on {planning}.

        We may or may not {plan}, it's too soon to tell.

        Last year we nearly decided to {plan}, and then we didn't.

        The partners can't make up their minds about {planning}.

        It would be wrong to say we had agreed to {plan}.

        Perhaps we {plan}, perhaps we don't.

        Half the ward is for {planning}, half against, and there it hangs.

        I wouldn't rule out {planning}, but I wouldn't bet on it.

        We're keeping {planning} in the back of our minds, no more.
        """,
    "OPENERS": """
        Let's [talk|speak] about {topic}.

        Next is {topic}.

        Can we move on to {topic}?

        Now to {topic}.

        I wanted to raise {topic}.

        Then we have {topic} on the list.

        What's the news on {topic}?

        [Right|Okay], {topic}.

        The next point is {topic}.

        Before we all go home, {topic}.

        How are things with {topic}?

        We need a word about {topic}.

        Which brings us to {topic}.

        There's {topic} to go through.

        Where do we stand with {topic}?

        I've got {topic} down as the next item.

        Could we spend five minutes on {topic}?

        [The nights|The families] keep asking about {topic}.

        Let me start with {topic}.

        A few words on {topic}, if I may.

        Coming to {topic}.

        We should look at {topic}.

        {topic} is next.

        As for {topic}, we have a bit of time for that now.

        Time for {topic}.

        Everybody's been waiting for {topic}.

        On to a [nicer|harder] subject, {topic}.

        Let's get {topic} out of the way first.

        I'd like us to go over {topic}.

        Moving down the list, {topic}.

        Handover from the night team, beginning with {topic}.

        So, what about {topic}?

        We didn't get to {topic} last time.

        Now, something that worries me, {topic}.

        Shall we turn to {topic}?

        Let's pick up {topic} where we left it.

        We said we'd come back to {topic}.

        With the [doctor|vet] here now, let's take {topic}.

        Point {number} on the agenda is {topic}.

        And finally {topic}.

        May I bring up {topic}?

        A quick look at {topic}.
        """,
    "FACTS": """
        we [had|counted] {number} falls on the ward since {month}

        {thing} has been out of order since {day}

        the waiting list has grown to {number} families

        {number} residents have the [flu|bug]

        the new beds arrived in {month}

        {other_name} has left the team

        the ambulance from {city} took {number} minutes

        we're {number} nurses short on nights

        the inspectors were [satisfied|pleased] with the kitchen

        {thing} was found in the linen room

        the pharmacy has run out of the {color} inhalers

        the dentist in {city} takes no new patients

        complaints have gone down by {number} per cent

        {thing} costs us {number} euros a month

        the family of the lady in room {number} has been informed

        {number} dogs were vaccinated on {day}

        the lift was stuck twice on {day}

        since {month} the night shift has had only one nurse

        the trial with the {color} wristbands has gone well

        sick leave is higher than it was in {month}

        most of the residents liked the {adjective} lunch

        we lost {number} appointments because of the snow

        {other_name} is back from maternity leave

        the new software is {adjective}, say the receptionists

        the council has cut the budget for home visits

        the fridge in the drug room was too warm over the weekend

        {project} has helped {number} families so far

        the {ordinal} floor has had no hot water since {day}

        our cat patients are mostly overweight

        the crew from {city} was stuck in traffic

        {number} of the bells didn't work in the last test

        the agency nurses know the ward by now

        the physio only comes on {day} at the moment

        the hospital in {city} closed its {adjective} ward in {month}

        the last audit found {number} missing signatures

        there was no doctor in the house on {day}

        {thing} turned out to be {adjective}

        the visits take longer than planned

        fewer patients miss their appointments since the text messages started

        the ambulance station got {thing} from a donor

        {number} beds are empty on the {adjective} side

        the flu jabs ran out in {month}

        our oldest resident turned a hundred on {day}

        the water in bay {number} tastes of metal

        the {color} forms are no longer valid

        the vet school in {city} has sent {number} students

        the laundry comes back {adjective} and late

        the social worker for {city} has {number} open cases

        handover takes forty minutes on average

        the practice made a small profit in {month}

        the parents of the boy are very worried

        {project} was mentioned in the local paper

        two of the wheelchairs have flat tyres

        the x-ray machine broke down on {day} and was mended the same day

        nobody has seen {thing} since the {ordinal}

        the relatives praised the night team in a letter

        the heating in the {adjective} wing is unreliable

        we've had {number} applications for the carer post

        the supplier in {city} delivers gloves again

        waiting times in the clinic are down to {number} minutes

        the gentleman in bed {number} slept through

        a new doctor starts in {month}
        """,
    "CHAT": """
        Morning, everyone, how was the night?

        You look [shattered|done in], {name}.

        Is there any coffee left?

        [Sorry|Oh dear], that was my bleep.

        Can you hear me now?

        You're on mute, {name}.

        I couldn't agree more.

        Mm, I see what you mean.

        Say that again, please?

        Sorry, what was that last bit?

        Bless you.

        Ha, that's a good one, {name}.

        Who brought the biscuits? They're lovely.

        It's good to see you all in one room.

        Fair enough.

        That's exactly how I feel.

        Where was I?

        Hang on, I've lost my thread.

        Nice scrubs, {name}.

        Is it only me, or is it hot in here?

        Oh, what a night that was.

        Thank you, {name}, that was well put.

        I'm thinking out loud here.

        Don't look at me like that.

        My brain isn't switched on yet.

        You're breaking up, {name}.

        Well, that's life on nights.

        No, I meant the other one.

        Do you mean the old lady or her sister?

        Was that a yes or a yawn?

        Ah, now I get it.

        Are we all here?

        Hello, {name}, come in, there's a chair.

        Take your time, love.

        Sorry I'm late, the [bus|traffic] was a nightmare.

        That's a bit harsh, {name}.

        I'm only joking.

        True, true.

        The line's terrible today.

        Somebody's echoing.

        Let me think for a second.

        You took the words out of my mouth.

        Did I say that out loud?

        How's the baby, {name}?

        Oh, that's kind of you to say.

        Honestly, I don't know what day it is.

        Is it really November already?

        And breathe.

        I hear you.

        Well, well, look who's here.

        What would we do without you, {name}?

        Right, where are we on the list?

        I've said all I wanted to say.

        Was there something else, {name}?

        That went over my head.

        Good point.

        My feet are killing me.

        You always say that, {name}.

        I had the same thought on the way in.

        Oh no, not that again.

        Phew, that was a long one.

        Can you see my screen, or just my face?

        The picture has frozen, and you look very funny.

        It wasn't meant as a criticism.

        I beg your pardon, I interrupted you.

        Go on, {name}, you were first.

        Who said that?

        How nice, there's cake.

        Are you still there, {name}?

        I think we're nearly through.

        Thanks, everybody, get some sleep.

        Have a good weekend, you've earned it.

        See you at the next one.

        That's one way of putting it.

        Ooh, that sounds painful.

        Poor thing.

        You can say that again.

        I'm not sure I follow.

        In what sense, {name}?

        Well, I never.

        Maybe I didn't express myself well.

        My English isn't the best this early, sorry.

        I'd call that diplomatic, {name}.

        Let's hope so.

        It is what it is.

        Sorry, the dog is barking, ignore him.

        Did everybody hear {name}?

        Aha, interesting.

        You have a lovely voice on the phone, {name}.

        It's always the same on a full moon.

        Time flies, doesn't it?

        Welcome back, {name}, nice tan.

        No, nothing from me.
        """,
    "PAST": """
        I {did} [yesterday|last night].

        {name} already {did}.

        We {did} before handover.

        That's done, {name} {did} on the early shift.

        Last week I {did}, so tick it off.

        {name} {did}, thank you for that.

        The night team {did} around four.

        It's sorted, I {did} this morning.

        You'll be glad to hear that {name} {did}.

        No need, because {name} {did} on the way in.

        I finally {did}, it took me [an hour|all night].

        When {name} {did}, everybody was happy.

        As promised, I {did}.

        {name} and I {did} together at the weekend.

        They {did} in the end.

        I thought nobody had, but {name} {did}.

        Somebody {did} while I was on leave.

        {name} told me she {did} straight after the round.

        Between two patients I {did}, so that's off the list.

        We {did} in spring.

        Before I went home I {did}.

        Good news, {name} {did}.

        I {did}, only I forgot to say so.

        The student {did}, with a bit of help from {name}.

        After the last meeting {name} {did}, so it's finished.

        Didn't you hear, {name} {did} days ago.

        Even though we were short, we {did}.

        I went in on my day off and {did}.

        {name} {did}, and the family was grateful.

        It was {name} who {did} in the end.

        Yes, I {did}, it's in the notes.

        While you were at lunch {name} {did}.

        Somehow we {did} in time.

        I {did} first thing, it's all complete.

        The locum {did} on her last day.

        Already behind us, {name} {did} last month.
        """,
    "MAYBE": """
        Did anyone {task}?

        Did you {task} in the end, {name}?

        Has {name} started {doing}?

        I wish I could {task}.

        I'd love to {task}, but I can't.

        You don't have to {task}, {name}.

        Nobody needs to {task}, it's been taken care of.

        I was going to {task}, but the family doesn't want it any more.

        I won't {task}, that's not my [job|place].

        I always {task} on nights.

        If I had an extra pair of hands, I'd {task}.

        {name} never has to {task}.

        We used to {task} in the old building.

        The hospital next door likes to {task}.

        How would one even {task}?

        Why would anybody {task}?

        There's nothing to be gained by {doing}.

        Please don't {task}, {name}.

        I'll {task} some day, when I'm [retired|rich].

        I nearly said I'd {task}, but no.

        It's not necessary to {task}.

        {name} thought about {doing}, but it isn't needed.

        What's the point of {doing}?

        I won't be {doing}, [sorry|just so you know].

        Nobody asked {name} to {task}.

        I can't {task}, I'm not trained for it.

        Imagine we had to {task} every night.

        Someone said we must {task}, but that's not true.

        Forget what I said about {doing}.

        I told {name} not to {task}.

        In my last job we spent [hours|whole nights] {doing}.

        Would it have helped to {task}?

        I should have thought to {task} last year, too late now.

        The agency people {task}, we don't.

        {name} refuses to {task}.

        Could {name} {task} if she wanted to?

        I don't remember who wanted to {task}.

        We might {task} one day.

        Is it true that {name} likes {doing}?

        {name} would {task} if the computer let him, but it doesn't.

        I'd {task}, only the doctor has forbidden it.

        No one expects you to {task}, {name}.

        It'd be lovely if we could {task}, but there's no money.

        I could {task} all day and it'd make no difference.

        I'm glad to be spared {doing}.

        Thank goodness {name} doesn't have to {task} any longer.

        {doing} has been cancelled.

        {doing} can wait, nobody's in a hurry with that.

        You needn't {task}, it was a mistake on the list.

        How long does {doing} take?

        How did {name} manage to {task}?

        When I was a student, I'd {task} before every exam.

        There's no need to {task} now.

        I take that back, I won't {task} after all.

        Scrap that, {name} doesn't need to {task}.

        I'd rather leave than {task}.

        The vet in town would {task}, but we're not like that.

        Were you able to {task}, {name}?

        I heard that {name} wanted to {task}.

        I said I'd {task}, but that's been taken off me and dropped.

        Sooner or later I'd like to {task}, but not this year.

        You can {task} if you feel like it, {name}, but it isn't required.

        People always say somebody should {task}, and it's never been needed.

        It's pointless to {task} as long as the lift is broken.

        Have you ever tried {doing}, {name}?

        Do you know how to {task}, {name}?

        We were told to {task}, then we were told not to.

        I don't think {name} has to {task}.

        Am I right that nobody had to {task}?

        I'm in no position to {task}.

        Oh, I dreamt last night that I had to {task}.

        Normally {name} would {task}, but the case is closed.

        I was asked about {doing} and I said no.

        They wanted {name} to {task}, which was refused.

        If only somebody could {task}, but it's out of our hands.

        The relatives {task} themselves, so we can leave it alone.

        Suppose {name} had to {task}, would that be fair?

        It would've been kind to {task}, but she's gone home now.

        I must {task}, you say, but no, that rule was dropped.

        Not that I'd want to {task}.

        {name}, you're not meant to {task}, it's not in your contract.

        Somebody needs to {task}? No, that was last year.

        What happens if we don't {task}?

        Isn't it funny that we once had to {task}?

        I can't see {name} {doing}.

        I've nothing against {doing}, but we stopped it.

        We've given up on {doing}.

        In some countries the nurses {task}.

        You'd think I had to {task}, but I don't.

        {name} was about to {task} when the order was withdrawn.

        I was wondering why {name} would {task}.

        Without a prescription I'm not allowed to {task}.
        """,
    "PLANS": """
        move handover to seven

        close bay {number} for the winter

        open the garden to visitors on {day}

        paint the day room {color}

        switch to paper-free notes in {month}

        hire {number} more carers

        drop the second tea round

        rent a van for home visits

        take part in {project}

        start a relatives' evening in {month}

        let pets visit the residents

        buy {thing} for the quiet room

        keep the dispensary open until nine

        shorten visiting hours

        extend the trial by {number} weeks

        offer flu jabs without an appointment

        train two of the receptionists as first aiders

        work with the hospice in {city}

        stop using agency staff

        run the clinic on Saturdays

        give every patient a named nurse

        change the gloves supplier

        put a sofa in the staff room

        hold the summer party in {city}

        split the team into two shifts

        share the night duty with the house next door

        raise the price of a check-up

        go back to printed rotas

        introduce a {color} card for allergies

        allow late visits for families

        invite a speaker from {city}

        end the contract with the laundry

        sterilise instruments in house

        use first names with the residents

        renovate the {ordinal} floor first

        cancel the trip to {city}

        bring forward the audit to {month}

        serve lunch half an hour later

        train with the fire brigade every {month}

        turn the old linen room into {thing}

        accept walk-in patients again

        ban phones during the drug round

        send reminders by text message

        pay a bonus for night shifts

        try twelve-hour shifts until {month}

        put the {adjective} ward under one sister

        set up a puppy class on {day}

        replace both ambulances this year

        merge the two waiting lists

        get a second defibrillator for reception

        leave the front door locked after eight

        pilot the new wound charts on two wards

        treat strays for free on {day}

        book the same trainer as last year

        make handover silent and written

        join the network of care homes in {city}

        limit meetings to {number} minutes

        adopt the {adjective} falls policy

        employ a music therapist

        lend wheelchairs to families

        publish the waiting times online

        abolish the dress code

        keep two beds free for emergencies

        do the big clean before {month}

        name the new wing after {other_name}

        apply for money from {project}

        swap the {rare} for a new one

        ask families for a small deposit

        test the alarm at night

        reduce the fish tanks to one

        freeze all overtime

        celebrate birthdays once a month
        """,
    "TOPICS": """
        the night rota

        falls on the {adjective} ward

        the flu jabs

        the drug fridge

        the new {rare}

        the inspection in {month}

        visiting hours

        the complaint from room {number}

        hand hygiene

        the laundry

        the Christmas party

        discharge letters

        parking for relatives

        the {color} folder

        the move to {city}

        staff sickness

        {project}

        the budget for dressings

        the broken lift

        last night's incident

        the waiting list for check-ups

        home visits in {city}

        the training day in {month}

        the controlled drugs register

        agency nurses

        the menu for the residents

        safeguarding

        the relatives' survey

        the new ambulance

        missing hearing aids

        the student placements

        repeat prescriptions

        the x-ray room

        holiday cover

        the garden project

        end of life care

        infection control on the {ordinal} floor

        the emergency trolley

        cats in the practice

        the phone system

        the contract with {other_name}

        overtime and swaps

        beds for the winter

        the transport from {city}

        handover times

        the care plan for the lady in room {number}

        the foster family in {city}

        noise at night

        our opening hours on {day}

        the stock of gloves and masks

        the {adjective} mattresses

        stray dogs
        """,
    "TASKS": """
        ring the daughter of room {number}

        order more gloves

        check the emergency trolley

        write the discharge letter for {other_name}

        call {other_name} about the wheelchair

        update the care plans

        go and ~see the family in {city}

        fix the bell in bay {number}

        count the controlled drugs with {other_name}

        print the new rota

        put the allergy list up in the kitchen

        book a hearing test for the gentleman in room {number}

        chase the blood results

        email the council about the {rare}

        phone the lab and ~ask for the results

        clean the drug fridge

        refill the first aid kits in both vans

        take the wheelchair to the workshop

        collect the dentures from the dental lab

        talk to {other_name} about the complaint

        fill in the incident form

        find a bed for {other_name}

        arrange transport to {city}

        restock the linen room on the {ordinal} floor

        label the {color} boxes

        sort out the key to the medicine cupboard

        send the x-rays to the clinic in {city}

        measure the blood pressure of all new residents

        draft a reply to the family

        tidy the store room

        check the oxygen bottles in the ambulance

        weigh the puppies again

        get a quote for {thing}

        swap shifts with {other_name}

        remind the parents of the vaccination

        look up the dosage in the handbook

        replace the batteries in the hearing aids

        prepare the training for the new starters

        put fresh flowers in the day room

        hand the folder over to the night team

        ask the pharmacist for a cheaper brand

        translate the leaflet for the mother

        scan the old paper notes

        visit {other_name} at home

        move the spare bed into the side room

        cancel the order for {thing}

        test the alarm on the {ordinal} floor

        sign the time sheets

        bring the samples to the lab by bike

        take minutes at the families' evening

        reorder insulin for the ward

        wash the {color} blankets at sixty degrees

        report the broken lift to the caretaker

        make an appointment with the eye clinic

        set up the camera in the waiting room

        explain the new pump to the night staff

        read through the inspection report

        photograph the wound for the file

        enter the vaccinations into the system

        let {other_name} know about the test results

        change the filter in the aquarium

        plan the holiday cover for {month}

        speak with the social worker in {city}

        repair the wheel of the trolley with glue

        pick up the medication from the pharmacy

        return the borrowed hoist to the clinic

        apply for a care grade for {other_name}

        throw out the expired dressings

        ask around for a foster family

        hang the hand hygiene poster by the sinks

        feed the cat in the back room

        service the suction pump

        confirm the bed with the hospice

        sharpen the dental instruments

        compare the prices of three mattress makers

        show the students round the ward

        forward the referral to {other_name}

        interview two carers for nights

        write up last night's fall

        lock the medicine trolley

        invoice the insurance for the ambulance trip

        send a card to {other_name}

        request the old records from the practice in {city}

        call the vet school and ~get a second opinion

        install the update on the tablets

        empty the sharps bins

        do the stock count with a second person

        drive the dog to the specialist in {city}

        organise a cake for the leaving party

        check with {other_name} whether the ramp is safe

        thank the volunteers

        revise the falls policy

        try the new hoist on the empty bed

        mark the wet floor in the corridor

        post the rota in the staff room

        inform the guardian in writing

        mend the curtain in bay {number}

        borrow a bladder scanner from the {adjective} ward

        hire a locum for the weekend

        collect signatures for the card

        give the new nurse a login

        draw up a feeding chart for room {number}

        contact the interpreter

        shred the {color} forms

        look for the missing glasses in the laundry

        review the repeat prescriptions

        make a list of all pressure mattresses

        tell the kitchen about the nut allergy

        water the plants in reception

        ask {other_name} for the spare pager

        prepare a box of toys for the children's corner

        disinfect the kennels

        upload the consent forms to the portal

        find out why the {rare} keeps beeping

        follow up with the families by phone

        check the expiry dates in the ambulance

        buy tea and biscuits for the relatives

        set the clock on the ward monitor

        turn the gentleman in bed {number} every two hours

        register the new patient

        submit the figures to {project}

        tape a note to the fridge door

        stop by the care home and ~drop off the walking frame

        stick a sign on the broken toilet

        go through the drug charts with the doctor

        reserve the meeting room for the case conference
        """,
    "DUES": """
        by {day}

        tomorrow

        before handover

        no later than the {ordinal}

        once the lease is signed

        first thing {day} morning

        by the end of the shift

        tonight

        before the inspection

        after the ward round

        next {day}

        in the course of the week

        by noon on {day}

        within {number} days

        as soon as the results are in

        this afternoon

        before the {ordinal} of {month}

        until {month}

        in {month}

        after lunch

        on {day} at the latest

        by the next team meeting

        at the weekend

        before the doctor goes on leave

        within the hour

        right after this meeting

        in the next {number} weeks

        by the middle of {month}

        before we open on {day}

        when the night team comes in

        later today

        straight away

        early in {month}

        as soon as possible

        every {day}

        by close of business {day}

        between now and {day}

        on the {ordinal}

        before the family arrives

        in {number} hours

        by this time tomorrow

        at the end of {month}

        over the holidays

        by teatime

        the moment the beds arrive

        sometime before {month}

        during the night shift

        not later than {day} evening

        towards the end of next week

        ahead of the audit

        by eight in the morning

        until {day} at the latest
        """,
    "LEADS": """
        Well,

        Okay so,

        Right. Next thing.

        Sorry,

        Listen,

        Anyway,

        So,

        Before I forget,

        One more thing.

        Oh yes,

        While we're at it,

        Quick one.

        To be honest,

        Um,

        As I said,

        Good.

        Okay, thank you.

        Moving on.

        You know what?

        Where were we? Ah yes.

        If I may,

        Now then,

        Bear with me.

        Just so you know,

        From the night team,

        Yes, well,

        Hm, okay.

        Sorry to butt in,

        Right, team,

        Briefly,

        Last thing from me.

        All right,
        """,
    "TRAILS": """
        Thank you.

        That's all from me.

        Is that clear?

        Sorry to go on.

        I think that's everything.

        Does that make sense?

        So, yes.

        Bless you all.

        No rush with the biscuits, by the way.

        As you know.

        It's been a long night.

        Anyway.

        You know how it is.

        Sorry, I'm yawning.

        That's it, really.

        We've been through worse.

        Good.

        I hope I said that right.

        If you see what I mean.

        Thanks for your patience.

        Just saying.

        Never a dull moment.

        Okay, next.

        Simple as that.

        I'm sure you understand.

        Right.

        It's a funny old place, this.

        Thanks, everyone.

        Any questions on that?

        There we are.

        And breathe.
        """,
    "REASONS": """
        because the family is waiting

        so that nobody has to wait

        , otherwise we lose the slot

        since {other_name} is on leave

        because the inspectors will ask

        , or the night team is stuck again

        so the residents can sleep

        as the doctor needs it

        , the daughter is very upset

        because {other_name} forgot

        , it has been lying about for weeks

        in case it gets worse

        so that we're on the safe side

        , because last time it went wrong

        given how short we are

        , otherwise there will be another complaint

        because the pharmacy closes early

        as {other_name} has asked twice already

        , or else the insurance won't pay

        so {other_name} can be discharged

        , just to be safe

        because we're nearly out of stock

        , the owner is getting impatient

        since nobody else has the key

        to keep the family happy

        , that way the days can start fresh

        because it's a legal requirement

        so we don't forget it

        , as it can't wait any longer

        for the sake of the residents

        , or we'll all be in trouble

        because {other_name} starts on Monday

        , it's only fair to the nights

        now that the lift works again

        so there are no surprises at handover

        , because {other_name} won't take no for an answer
        """,
}
