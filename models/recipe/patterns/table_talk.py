"""Talk of no weight round the table: the day, the room, the food, the news, stray remarks.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "TAG": """
        [||||, {name}|, honestly|, I tell you|, by the way|, believe it or not|, as I said|, mind
          you|, no joke|, really]
        """,
    "RELATIVE": """
        [My wife|My husband|My brother|My son|My daughter|My neighbour|My dentist|My landlady|My old
          teacher|{other_name}|A friend from {city}|The lady downstairs|Our postman|My mother in
          law]
        """,
}
LISTS = {
    "CHAT": """
        [The match|The film|The concert|The party|The wedding|The exam|The trip|The hike|The
          funeral|The play|The fair|The holiday] [was|must have been|sounded] [great|long|a bit
          dull|sold out|rained off|brilliant|loud|too short|worth it|a laugh|lovely|not for
          me]<TAG>.

        [Did you|Have you|Didn't you] [see the match|hear the thunder|sleep well|find it all
          right|have a good trip|get home okay|watch that series|try the soup|catch the news|read
          about {city}|bring your umbrella|park outside|enjoy {city}|have lunch already]<TAG>?

        <RELATIVE> [has a new dog|got married|is learning the cello|has moved to {city}|is fifty
          now|snores| never listens|makes the best jam|won the raffle|broke a leg|hates
          Mondays|believes in ghosts|is off sick|passed the test|says hi|sends love]<TAG>.

        [It's|It was|It's been] [freezing|boiling|pouring|foggy|so windy|icy|lovely|grey|dark
          already|hot in here|stuffy|slippery|quiet|noisy] [outside|today|this morning|again|in
          {city}|on the roads|at home|all week]<TAG>.

        [I'm|I was|I've been] [stuck behind a tractor|on the wrong platform|up since five|out of
          milk|between two trains|half asleep|on a diet|off coffee|all thumbs today|still full from
          lunch|double parked|soaked|under the weather|lost without my glasses]<TAG>.

        [Where's|Has anyone seen|Who's got|Is that|Whose is] [my pen|the remote|that mug|the milk|my
          other glove|the charger|the good chair|that umbrella|the biscuit tin|my badge|the
          dog]<TAG>?

        [Mind|Careful|Watch out|Look out|Oh dear|Oops|Whoops|Sorry], [the cable|the step|that's
          hot|wet paint|the coffee|your sleeve|the door sticks|that chair wobbles|the cake|the cat's
          out|behind you| wrong cup]<TAG>.

        [Cheers|Bless you|Well done|Good luck|Enjoy|Congratulations|Get well soon|Happy
          birthday|Safe journey|Sweet dreams|Welcome aboard|Long live the king|To your health][,
          {name}|, everyone|, you two|, all||].

        [Typical|Classic|Story of my life|Same here|Tell me about it|You don't say|Fancy that|Small
          world|Good grief|Dear me|Lord|Blimey|Gosh|Crikey|Goodness|No kidding|Get out of here|Well
          I never][, {name}|||].

        [Can you|Could you|Would you|Do you] [believe it|imagine|credit it|see what I see|hear that
          noise|smell that|feel a draught|tell I'm tired|blame them|guess how old he is|picture
          that|see me now|remember that hat]<TAG>?

        [I should|I'd better|I must|I have to|I'd love to|I need to|I could] [eat something|sit down
          for a second|get some sleep tonight|laugh|cry|get out more|be quiet now|have been a
          singer|stop eating these|grow up|see a doctor about my nose|say I'm impressed|take off my
          jacket|breathe]<TAG>.

        [We should|We could|We must|We'd better|Let's|We have to] [laugh more|have lunch one day|be
          home by now|thank our lucky stars|keep smiling|not complain|all win the lottery|be on
          television|sing in the rain|call this a day at some point|be grateful|not mention the
          war]<TAG>.

        [{name}|{other_name}] [will|would|must|should|could|can|has to] [be on the train now|love
          this|laugh about that|be famous one day|eat anything|sleep through an earthquake|talk for
          hours|be home already|have the last word|sing at weddings|be wondering|be proud]<TAG>.

        [Somebody|Someone|One of us|Everybody|Nobody] [should|must|has to|will|can] [be the first to
          laugh|have the last biscuit|be hungry|win|know that song|be right, I suppose|live next
          door to them|remember that face|have heard it|have a birthday today]<TAG>.

        [You|You all|You lot|They|Kids|The young ones] [have to|must|should|can|will] [laugh|see it
          to believe it|be joking|grow up some day|know better|try everything once|be kidding|hear
          him sing|forgive me|be hungry by now|love it there]<TAG>.

        [If|When] [you ask me|I may say so|that's not irony|it rains, it pours|they're happy, I'm
          happy|you've seen one, you've seen them all|in Rome|memory serves|I'm honest], [it's too
          hot|that was close|that's rich|we're lucky|life's good|he's a genius|it's a scream|who
          cares]<TAG>.

        [What|Which] [film|song|bus|page|channel|street|team|colour|size|platform] [was that|is
          it|did you say|do you mean|would you pick|are we on|do they like]<TAG>?

        [One|Two|Three|Six] [o'clock already|down, two to go|of you look lost|cups left|more and
          we're a choir|out of ten|is company|minutes past]<TAG>.

        [Prices|Trains|Summers|Neighbours|Computers|Elevators|Pigeons|Students|Cats] [these
          days|nowadays| again|in {city}], [terrible|unbelievable|don't get me started|what can you
          do|always the same|I love them|you never know|they're everywhere]<TAG>.

        [Back|Backwards|Up|Down|Left|Right|Over|Louder|Lower|Closer] [a bit|a little|again|once
          more|there| please][, {name}||][, perfect|, thanks|, stop|, that's it|].

        [Testing|Hello|One two|Check], [testing|hello|one two|check][, is this on|, can you hear
          that|, hm, no sound||]?

        [I never|I always|I hardly ever|I usually|I rarely] [know which button|drink that|forget a
          face|wear ties|win anything|eat lunch|sit there|get jokes|fly|park there|take sugar|trust
          the forecast]<TAG>.

        [There's|There was|We had|They had] [a rainbow|a fox|a power cut|snow in {month}|a
          queue|free ice cream|a wasp in here|music|no hot water|a full moon|karaoke|a fire drill]
          [last night|outside| this morning|on {day}|in {city}|earlier]<TAG>.

        [That|This|It] [reminds me of|smells like|sounds like|looks like|tastes like] [school|my
          first job|Christmas|{city}|a hospital|burnt toast|rain|summer|my grandmother's
          kitchen|trouble]<TAG>.

        [Take|Have|Grab] [a seat|a biscuit|some cake|your time|some tea|another one|a deep breath|a
          look at that sky|my chair|some water][, {name}|, everyone|, please||].

        [Don't|Never] [worry|mention it|panic|ask|laugh|be silly|tell him I said that|mind me|get me
          started|let that fool you|be shy|wait for me with lunch|say never]<TAG>.

        [Please|Do|Just] [sit down|come in|go on|make yourself at home|ignore me|help yourself|don't
          get up|be seated|carry on talking|shut the door behind you|forgive the mess|excuse my
          voice][, {name}|, everyone||].
        """,
    "ACCEPT": """
        [That's|It's] [fine|okay|no bother|doable|on my way|a pleasure|easily done|in hand|as good
          as done|my cup of tea|quickly done|the least I can do][, {other_name} can help|, thanks|,
          don't worry||].

        [Will do|Can do|Shall do|Sure will|Happily|Gladly|Willingly|Of course I will|Why wouldn't
          I|How could I say no|Anything for you|Since it's you|You only had to ask|I'd be
          delighted|It'd be an honour|I was hoping you'd ask|I thought you'd never ask|As good as
          done|Already half done|Your wish is my command|I'm all yours|Say no more|No need to ask
          twice|That I can do|That much I can do][.|, thanks.|, boss.|, sure.]

        [I suppose|I guess|I reckon|I think] [I can|so|I could|that's fair|that's okay|I'll
          manage|that's doable|I have to, don't I|it's only fair][.|, yes.|, okay.|, fine.|, why
          not.]

        [Let me see|Let me check my diary|Hang on|One second|Wait], [yes, that works|yes, I
          can|okay, fine|yes, I'm free|sure, no problem|right, that fits|yes, put me down].

        [I'll|I can|I will] [squeeze it in|find a slot|get on it|see to it personally|sort it|get
          cracking|have a stab at it|bring myself to do it|move things around|fit it in between
          shifts|do it with pleasure][.|, okay.|, no worries.|, promise.]
        """,
    "REFUSE": """
        [No can do|Can't, sorry|Not possible, sorry|Count me out|I'll have to pass|I'd better
          not|I'm out|Not my week|Not me, please|Please not me|I draw the line there|I beg to be
          excused][, really|, I'm afraid|, let's drop it|, so let's leave it||].

        [I've|I have] [no car that day|a doctor's appointment|too many shifts|exams then|a bad
          back|no licence for that|never done that and won't|a funeral|a court date|promised to be
          elsewhere], [so no|sorry|so I can't|so that's a no|so let's skip it].

        [My boss|My doctor|My union|My wife|My contract|My shift plan] [won't let me|says no|forbids
          it|wouldn't allow it|doesn't allow that][.|, sorry.|, so no.|, let's leave it.]

        [It's|That's] [a no from me|not going to happen|a waste of time, let's leave it|not needed,
          believe me|been tried, it's no use|a bad week, sorry|beyond my powers|no job for me,
          sorry|impossible from here][.|, I'm afraid.|, sorry.]
        """,
}
