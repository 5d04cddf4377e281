"""Talk around tasks that gives nobody one: stories, jokes, complaints, quotes, curious questions.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "SOMEBODY_ELSE": """
        [my boss|the guy next to me|some fellow|the man at the counter|my teacher|the captain|a
          tourist|their lawyer|my landlord|the judge|an old lady|my grandmother|the plumber|the new
          girl upstairs|a guy from {city}|this woman on the train|the caller|the chap from the
          council]
        """,
    "SAID": """
        [goes|says|said|told me|wrote|shouted|asked|kept saying|whispered|yelled]
        """,
    "PUNCH": """
        [and everyone laughed|and I nearly fell off my chair|can you believe it|imagine that|what a
          cheek|and that was that|so I left|typical|you couldn't make it up|and I said no way|true
          story|anyway, back to the point|I'll never forget that|that was before your time|but I
          digress|classic|you had to be there]
        """,
    "THERE": """
        [in the film|in the book|in the show I watched|in the novel|in that old song|in the joke|in
          my dream|in the game|in the advert|on the radio this morning|in the article I read]
        """,
}
LISTS = {
    "MAYBE": """
        [So|And|Then|And then|Once|So this morning|Yesterday] <SOMEBODY_ELSE> <SAID>[,|:] [you have
          to|you must|can you|could you|please|someone has to|we need to|why don't you|I'll] {task},
          <PUNCH>.

        [Remember|Do you remember|Who remembers|I still remember] [when|the day|the time|the
          summer|how] [I|we|{name}|{other_name}|they|the boss] [had to|wanted to|tried to|was meant
          to|wanted us to|made us| forced us to] {task}[? <PUNCH>.|?|, <PUNCH>.|.]

        [When I was|Back when I was|As] [a student|ten|new here|an apprentice|in the army|a
          trainee|at school|an intern], [I|we|they made me|you] [had to|had to go and|once had
          to|always had to|was told to|never had to] {task}[.|, <PUNCH>.]

        <THERE>, [he has to|they have to|she must|the hero has to|somebody needs to|they're told
          to|the kid has to|an old man must|they all need to] {task}[.|, <PUNCH>.|, and then it
          ends.|, great scene.|, quite sad.]

        [As|Like] [my|our] [grandfather|old boss|teacher|father|coach|first foreman] [used to
          say|always said|would say|put it]: [never|always|first|don't just|you can't just]
          {task}[.|, <PUNCH>.]

        [Why|How come|Since when] [is it always me who has to|do we always have to|does nobody
          ever|am I the only one to|do I have to be the one to|must everyone|does it take a year
          to|should anybody have to] {task}?

        [Who|Who on earth|Who in their right mind] [would|wants to|ever wanted to|has time to|likes
          to|used to| would pay people to|gave them permission to|told them to|asked them to]
          {task}?

        [Isn't it|Is it not|Wasn't it] [funny|odd|sad|typical|amazing|strange|a joke] that
          [nobody|people|they|we|some firms|everyone] [still have to|never had to|had to|would
          rather quit than| forgot to|used to|always wanted to] {task}?

        [I'm sick of|I'm tired of|I've had it with|It drives me mad,|It annoys me,|I can't stand
          it,] [people who never|folks who always|everyone having to|being told to|being asked
          to|always having to|the way they] {task}.

        [They|The council|Head office|My bank|The software|The insurers|Our landlord]
          [expected|wanted|asked| forced|ordered|told] [me|us|poor {other_name}|everyone|the whole
          street] to {task}[ once| back then| last year| last summer|], <PUNCH>.

        [You|Well, you|Next you'll tell me you|Next thing you|I bet you] [want me to|expect me
          to|think I] [also| even|still] {task}[, ha|, very funny|, dream on|, what a joke|, no
          chance].

        [Ha|Very funny|Good one|Sure, and|Right, and|Oh yes, and|Great, and] [then|next|after
          that|tomorrow|for dessert] [I'll|we'll|they'll|you'll|{name} will] {task}[ on the moon|
          with a spoon| blindfolded| in a tutu| for free| in my sleep| singing][, ha|. Just
          kidding|. No, seriously, no|, as if|. I'm joking|, dream on].

        [Just kidding|I'm joking|Don't worry, a joke|No, I'm pulling your leg|Only joking], [nobody
          has to|you don't have to|{name} doesn't have to|we won't have to|nobody's going to]
          {task}.

        [I could've sworn|I thought|I dreamt|I had a dream|I imagined|I was afraid|I feared|They
          feared|Everyone thought] [I|we|they|you|{name}] [had to|was supposed to|needed to|would
          have to|would|wanted to] {task}[, luckily not|, but no|, and then I woke up|, it wasn't
          so|, what a relief|, wrong, as it turns out].

        {name}, [have you ever|did you ever|do you ever|did you really|did you actually|how did
          you|when did you|where did you|why did you|what made you|what did it cost to|how long did
          it take to|do you know how to|do you remember how to|were you able to|is it hard to|is it
          fun to|didn't you use to|did you have to|weren't you asked to, years ago,|what's it like
          to] {task}?

        {name}, [have you|haven't you|has anyone|hasn't {other_name}] [managed to|been able to|tried
          to|found out how to|had a chance to|ever had to] {task}[ yet| so far| before||]?

        {name}, [are you|were you|weren't you|aren't you] [still|already|just] {doing}?

        {name}, [how did it go with|how's it going with|what came of|how long did you spend|what do
          you think of|how was it|do you enjoy|are you done|did you like|do you miss|are you any
          good at|any news on] {doing}?

        [How's|How is|How was] [{name}|{other_name}|the team|your sister|everybody] [getting on
          with|coping with|doing with|enjoying] {doing}?

        [I hear|I read|I saw|They say|The paper says|I heard on the news] [that
          |][people|firms|schools|the Swiss|robots|teenagers|pensioners|the neighbours|tourists]
          [now|often|no longer|never|increasingly|love to|have to|want to|refuse to] {task}[.|,
          <PUNCH>.|, in {city}.|, strange times.]

        [The article|The speaker|The report|That book|The video|The talk] [was
          about|explained|showed|asked] [how to|why people|when to|how they|how one can] {task}[.|,
          quite interesting.|, a bit long.|, not for us.]

        [The exercise|The exam question|The riddle|The quiz|The task in the game|Their homework]
          [was|is] to {task}[, and nobody could|, the kids loved it|, great fun|, <PUNCH>].

        [Nobody|No one|None of them|Not one person] [asked|told|ever asked|ordered|forced]
          [me|us|you|{name}| them] to {task}[.|, so why would I.|, and I'm glad.|, so relax.|, I
          just mention it.]

        [That's|This is|It's|It was] [like|as hard as|as boring as|worse than] [trying to|having
          to|asking a cat to|being told to] {task}[.|, <PUNCH>.]

        What [a nightmare|a farce|a day|a laugh|an effort|a shame], [having|trying|wanting| being
          told|being forced] to {task}.

        [Who|Which of you|Which firm|Which team|What kind of person] [was it again who|usually has
          to|had to, back then,|used to|forgot to|was the first to|ever managed to|didn't want to|is
          proud to] {task}?

        [Does|Did] [anyone|anybody] [know how to|know why we had to|remember who had to|ever try
          to|like having to|really have to|understand why they] {task}?

        [There's|There was] [a joke|a story|a saying|a film|a game|a song|a meme] [where|in which]
          [they|you|a man|two nuns|a dog|somebody] [had to|tried to|wanted to|could] {task}.

        [My|Her|His|{name}'s|{other_name}'s]
          [kid|son|daughter|mother|neighbour|cousin|ex|landlord|flatmate|dog] [had to|wants to|has
          to|tried to|is learning to|loves to|refuses to|can|will never] {task}[.|, <PUNCH>.|,
          bless.|, poor thing.]

        [They|The others|Our rivals|The other club|Our competitors|The folks in {city}|The French
          office|The Liberals|The union] [have to|want to|plan to|will|are going to|voted to|intend
          to|decided to| promised to|need to] {task} {due}[.|, I read.|, good for them.|, and we'll
          watch.|, that's their business.|, so I'm told.|, not our circus.]

        [So|And] [I said|I told them|I asked|I thought|I replied|I joked|my answer was][,|:] [why
          not just|well, then| fine, you|right, let {other_name}|do I look as if I'd|sure, and
          who'll|you go and|okay, you] {task}[.|, <PUNCH>.]

        [Speaking of|Talking about|That reminds me of|I'm reminded of|Thanks for not] {doing}[,
          funny story|, {name} has a story about that|, how's the weather|, who's hungry|, what a
          week|, well, never mind].
        """,
    "CHAT": """
        [I told you|You told me|He told me|She told me|They told us] [so|the same|that already|that
          story before|at lunch|last week|a hundred times|on the phone][, {name}|, remember|, didn't
          I||].

        [I'll|I will|I'd|I can|I could] [be honest|say this much|be brief|be quick|stop
          here|pass|admit that|wait a minute|get there in a second|come to that in a moment|leave it
          at that|say no more|repeat myself| skip that slide|be right back|have another coffee|sit
          over there|hang up now|go first, then|mute myself|speak up|take the blame|bet you ten
          euros|see you all on {day}].

        [Can you|Could you|Would you|Will you] [hold on a second|wait a moment|say that again|speak
          up|move the microphone|scroll down|go back one slide|zoom in|close the door|pass the
          water|turn the light on| explain that once more|let me finish|bear with me|stop
          laughing|mute yourself|hear the rain|imagine][, {name}|, please||]?

        [We|You|They|I] [need|have|had|want|got] [a moment|more coffee|a break|good weather|a bigger
          table|some fresh air|time to breathe|a good night's sleep|luck|a laugh][, {name}|, don't
          we|, I think|, honestly||].

        [Let's|Maybe we'd better|I think we'd better|We'd better] [stop there|take five|move on|get
          some air|wait for {name}|have lunch|hear {name} first|keep it short|come to the next
          point|leave it for today|start|wrap up|not talk over each other|go round the table|open a
          window].

        [Somebody|Someone] [is at the door|is knocking|is typing|left the tap on|ate my biscuit|is
          breathing into the microphone|is eating crisps].

        [You|They|People|We] should [see|have seen|hear|have heard] [the queue outside|his
          face|their new office|my garden|the traffic|the size of it|what it costs now|how they
          live|the noise][.|, {name}.|, honestly.|, unbelievable.]

        [I|We|She|He|{name}|{other_name}] [should be|must be|will be|could be|has to be|ought to be]
          [here any minute|stuck in traffic|on the next train|in the wrong room|on
          holiday|asleep|back by now|proud| pleased|busy|freezing|at lunch][, I guess|, I think|,
          knowing the trains||].

        How [would you say|would you call that|about the weather|do they do it|can that be|could I
          know|should I know|does he do it|will it end|are we doing for time|do I get out of here][,
          {name}|, anyway||]?

        [Are we|Are you|Is {name}|Is everyone|Is anybody] [going to lunch|going for a drink|coming
          on {day}|driving home|staying for cake|taking the train|watching the match|going to the
          party|joining late][ tonight| later| today| as well|][, {name}||]?

        {name} [has to|needs to|wants to|is going to|will|must] [leave early|catch a train|go to the
          dentist|be patient|join later|get some sleep|hang up|laugh|get used to it|find the
          button|wait outside|turn sixty next week|be at home|have a coffee|drop off].

        {name}, [you have to|you must|you should|you need to|you ought to|you can] [laugh|see it to
          believe it|be joking|be tired|hear this story|know that feeling|feel at home|sit here|go
          first|unmute| try the cake|come to {city} one day|be so proud|relax|take your time].

        [I have to|I need to|I must|I've got to|I should]
          [say|admit|confess|laugh|smile|run|go|sneeze|catch my train|hang up|leave at five|be at
          the dentist|pick up the kids soon|get my glasses|cough, sorry|sit down|have a drink of
          water|stretch|get used to that|be honest][, {name}|, sorry|, really|, now||].

        Who [is that|was that|brought the cake|wants coffee|made the tea|left the window open|is
          still missing|took my chair|is on the line|said that|knows the score|won last night|is
          hungry|needs a break][, {name}|, by the way||]?

        [It|That] [would|could|might|must|should|will|can] [be|have been]
          [worse|fun|interesting|cheaper|a mistake|awkward|{other_name}|the wind|the
          battery|easier|enough|fine by me|the end of it|a long night| raining][, {name}|, I think|,
          who knows||].

        [I'd|I would] [like|love|prefer|kill for] [a coffee|some cake|a holiday|an earlier start|the
          old room|a day off|a window seat|a nap][ now| one day| too|][, honestly|, but fine|,
          please||].

        [We|They|You all] [have to|need to|must|should|will have to] [be patient|stay calm|hope for
          the best|think positive|live with it|be realistic|wait and see|laugh about it|get used to
          it|be brave|trust each other|breathe|start on time, folks|be kind to each other|keep our
          fingers crossed][, {name}|, I'm afraid|, I think||].
        """,
}
