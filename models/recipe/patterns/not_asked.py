"""What nobody is asked to do: no's, abilities, offers turned down, questions left for another day.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "TURNED_DOWN": """
        [but we said no|but we declined|but it wasn't necessary in the end|but the client didn't
          want it|but that's been cancelled|but nothing came of it|but the boss was against it|but
          then it rained|but I talked him out of it|but she changed her mind|but it turned out
          nobody needs it|but we let it drop|but that's no longer needed|but they wouldn't let
          us|but thanks to the weather that's off|but that was before the strike]
        """,
    "ANOTHER_DAY": """
        [is for another day|isn't on today's agenda|can wait for now|is a topic for next year|we
          don't need to answer today|is still completely open|is a debate of its own|is above our
          pay grade|is for the board to decide one day|nobody can say yet|we leave open|is neither
          here nor there]
        """,
}
LISTS = {
    "MAYBE": """
        {name} [offered to|promised to|wanted to|was asked to|agreed to|was going to|volunteered
          to|was ready to|had planned to|suggested we|was told to|kindly offered to] {task} {due},
          <TURNED_DOWN>.

        [I|We|They] [offered to|promised to|wanted to|were asked to|agreed to|volunteered to|planned
          to|had hoped to] {task} {due}, <TURNED_DOWN>.

        [{other_name}|The boss|The client|The landlord|The council|My neighbour] [asked {name}
          to|asked me to|asked us to|wanted me to|wanted {name} to|begged us to|would like somebody
          to|expected us to] {task} {due}, [but we said no|but I refused|but she refused|but he said
          no|and I told them no|but that's out of the question|but it's not our job|but we can't and
          won't|and we turned it down|but there's no way|but we politely declined].

        {name}, [please don't|don't|you mustn't|you shouldn't|never|you can't just|don't you
          dare|better not|for heaven's sake don't|you needn't|I'd rather you didn't|promise me you
          won't|you won't have to|you don't get to|there's no need for you to] {task}[ yet| again|
          on your own| without asking|].

        {name} [mustn't|must not|should never|shouldn't have to|isn't to|may not|is not allowed
          to|can't be made to|won't be asked to|was never asked to|is too clever to|knows better
          than to|would rather die than|has better things to do than|is the last person to] {task}
          {due}.

        [Let's not|Please let's not|We'd better not|Let's wait before we|Let's not rush to|Let's not
          be the ones to|We won't be the first to|Let nobody|May we never have to|Let's hope we
          never have to] {task} {due}.

        [Let's hold off|Let's wait with|Let's leave|Let's postpone|We're holding off|We can
          skip|We'd better not start|I'd wait with|We're not|No one is|Nobody's|I'm in no hurry
          for|We've stopped|Hold off on|No rush with] {doing}[ for now| this year| until further
          notice| for the moment|].

        [I'm not asking anyone|I'm not asking you|I wouldn't ask anyone|I'd never ask you|Far be it
          from me|Nobody's telling you|I don't want anyone|We can't force anyone|I'm the last
          one|It's beneath us|It's beyond me] to {task}[.|, {name}.|, believe me.|, relax.|, just so
          we're clear.]

        [The last thing I want is to|The last thing we need is to|The worst thing would be to|It
          would be wrong to|It'd be overkill to|It'd be madness to|Under no circumstances will
          we|Under no circumstances should anyone|By no means do we have to|In no way do I want
          to|At no point did I promise to|On no account should we] {task} {due}.

        [I|You|We|They|{name}|{other_name}] can {task} [in my sleep|with one hand|blindfolded|like
          nobody else| faster than you think|in four languages|better than any machine|for
          hours|without looking].

        [You|People|Anyone|One] can {task} [there for free|at the library|online|at any post
          office|in {city}| from home these days|without a permit now|if they like|all year
          round|with a day ticket].

        [Can|Could] [you|one|people|kids|they|a dog|anyone] [really |still |even |]{task} [there|in
          {city}|at your old school|with a broken arm|without a licence|on a Sunday|these days|for
          free]?

        [Who says|Who said|Who told you|Since when do|Where does it say|Why does everybody think]
          [we have to|I have to|one must|you have to|they need to|anyone should] {task}?

        [Whether to|Whether we should|Who should|When to|How to|If and when to|Whether anyone
          should|Why we should] {task} {due} <ANOTHER_DAY>.

        [Let's talk about|We'll talk about|We can discuss|Let's park|I'd like to leave open|We'll
          come back to|Ask me again in {month}] [whether to|how to|whether we should|if it makes
          sense to|who could] {task} [another time|some other day|when {other_name} is here|next
          year|in the spring|over a beer].

        [It's|It is] [too early|too soon|impossible|hard|not for me] to say [who will|whether
          we'll|if anyone will|when they'll|whether it's wise to|how long it'll take to] {task}.

        [Shall we|Should we|Could we|Might we] {task}? [No|Nope|Rather not|I think not|I'd say
          no|Not really| Better not|Surely not|Let's not]. [It's not our job.|Too risky.|Too
          dear.|Nobody needs it.|It's fine as it is.|It's been done.|We tried that.]

        [Should I|Shall I|Do I need to|Must I|Do you want me to] {task}? [No, you're right|No, I
          see|No, okay|I'd rather not|I guess not|No, forget it|Silly question|Never mind|No, it's
          done|No, the office does that][.|, fine.|, I'll leave it.]

        [Can you|Could you|Would you|Will you] {task}, [you asked|she asked|he asked|they asked|my
          boss asked|I asked them][. I said no|, and I laughed|. No way|. Of course not|, but I
          couldn't|. They refused|. Not a chance].

        [What|Sorry, what|Wait, what|Hm|Pardon], [I'm supposed to|I should|me|we have to|we
          should|{name} should| you want me to|they want us to] {task}? [No way|Never|Not a
          chance|You're joking|That's a misunderstanding|I don't think so|Says who|That must be a
          mistake].

        [That we should|That anyone would|That we'd ever|The idea that we should|The thought that we
          might|The notion that somebody should] {task} [is absurd|never crossed my mind|is news to
          me|is a myth|was a joke|makes me laugh|is off the table|was {other_name}'s idea, not
          mine].

        [I said|We said|They said|He meant|She meant|I meant] [we could|one could|they might|you
          might|somebody could] {task}, [not that we will|not that anybody has to|I didn't say we
          would|it was just an example|as an example|purely as an illustration|but only as a joke].

        [For example|For instance|Say|Take this case|Just as an example], [somebody has to|a
          customer wants to|you have to|you want to|a visitor needs to] {task}[. What happens then|.
          Where do you go|. How do they do it|. Whom would they ask]?

        [The form|The sign|The letter|The website|The notice|The leaflet|The poster|The email]
          [says|said|asks people|tells you|told everyone] to {task}[.|, odd.|, but it's out of
          date.|, not to us, mind.|, and nobody reads it.]

        [Thank you for|Thanks for|I appreciate you] [offering to|wanting to|being ready to] {task},
          [but no|but there's no need|but it's been done|but we don't need that|but that won't be
          necessary|but it's cancelled|but please don't].

        Did [anyone|anybody|you|they|{name}|{other_name}] [ever |actually |]{task}[? I mean, in the
          past|, back then|, in those days|, as a kid|, at your last job|, normally|, by law]?
        """,
}
