"""What is done anyway, by anyone, always: habits, standing duties, rules, advice, how things work.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "EACH": """
        [every morning|every {day}|every month|each year|once a week|twice a year|every other
          week|at the end of each term|on Fridays|first thing every day|after every shift|before
          every meeting|all the time|whenever it rains|from time to time|as a rule|around
          Christmas|every single time|day in, day out]
        """,
    "PEOPLE": """
        [people|most
          people|customers|parents|students|patients|visitors|tenants|trainees|volunteers|good
          managers|other clubs|big firms|all schools|our neighbours|the
          kids|members|builders|nurses|drivers| many teams]
        """,
    "SYSTEM": """
        [The system|The software|The machine|The robot|The new version|The script|The app|The old
          process|The standard form|The new tool|The night job|The pipeline]
        """,
}
LISTS = {
    "MAYBE": """
        [I|We|They|You] [always|usually|normally|often|generally|sometimes|rarely|never|hardly
          ever|regularly|occasionally] {task} <EACH>[.|, as you know.|, that's nothing new.|, that
          won't change.|, it's routine.]

        [{name}|{other_name}|My boss|The cleaner|The caretaker|The head|Our neighbour|The
          postman|Everyone on the night shift]
          [always|usually|normally|often|generally|sometimes|rarely|never|hardly ever] {does}[
          <EACH>||, as you know|, it's a habit|, bless him|, bless her|, that's what she's paid
          for|, that's his job anyway].

        [{name}|{other_name}|She|He] {does} <EACH>[.|, you know that.|, nothing new there.|, that's
          in the contract.|, without being told.|, that's routine.]

        <EACH> [I|we|they|you] [have to |need to |get to |had to |used to |]{task}[, it's routine|,
          as always|, it never ends|, and I like it|, as you all know||].

        [It has always been|It's always been|It's part of|That's part of]
          [my|{name}'s|{other_name}'s| our|their] [job|daily work|routine|standing duty|usual
          round|normal work] to {task}[, has been for years|, nothing new|, as you know|, anyway|,
          no change there].

        [Part of|A lot of|Half of|Most of] [my|our|their|the] [job|work|week|day] is {doing}.

        [I spend|We spend|They spend|{name} spends|{other_name} spends] [half the day|all
          morning|far too much time|hours|every {day}|most of the week] {doing}.

        [I like|I love|I hate|I enjoy|I miss|I don't mind|I can't stand|I never liked|I prefer|We
          hate|Nobody enjoys|{name} loves|{name} hates|{other_name} enjoys|Some people like|Who
          likes|Kids love] {doing} [<EACH>||, I must say|, to be honest|, it calms me down|, it's in
          the blood|, believe it or not][.|.|.]

        [I'm|We're|They're|{name}'s|{other_name}'s|You're] [used to|good at|bad at|known for|famous
          for|fed up with|bored with|proud of|slow at|quick at|scared of|addicted to|an expert
          at|hopeless at|tired of] {doing}.

        [I'm|We're|They're|{name}'s|{other_name}'s] [busy|in the middle
          of|still|always|constantly|forever] {doing}[, as you can hear|, as you see|, has been all
          week|, so it's quiet here|, and loving it|, as ever].

        {doing} [is|was|has always been|can be] [hard work|a pain|fun|a lot of work|a waste of
          time|dull|easier than you think|boring|expensive|dangerous|a lost art|good for you|never a
          mistake| the key to everything|half the battle].

        [The best way|The trick|The secret|The usual way|The first rule|The whole point|The art|The
          hard part|The fun part|The cheapest way] [is|was] to {task}[.|, they say.|, I've heard.|,
          in my experience.|, generally speaking.|, as my old boss said.]

        [In general|Generally|As a rule|Normally|In my experience|On principle|Usually|By and
          large|Around here|In this trade|In our line of work|In theory|In most companies],
          [you|one|people|you'd|we] [should|have to|need to|must|ought to|can|might] {task}[.|, but
          who does.|, that's all I'm saying.|, but it depends.|, as we all know.|, but that's just
          me.]

        [You should always|One should always|Everybody should|You can never go wrong if you|It never
          hurts to|It always pays to|It's good practice to|It's good manners to|It's always wise
          to|A good manager knows how to|Any child can|Every apprentice learns to|My first boss
          taught me to|They teach you to|The books tell you to|The experts tell you to|The manual
          says you can|The leaflet tells you to|Health magazines tell you to|Old hands know how to]
          {task}.

        [The rule|The law|The policy|The guideline|The custom|The tradition|The old rule|The
          regulation] [is that|says that|used to be that]
          [people|visitors|tenants|drivers|members|owners|students|patients|users] [have
          to|must|should|may|can|need to] {task}[.|, as everyone knows.|, and that's fine.|, not
          us.|, but nobody checks.]

        <PEOPLE> [always|usually|often|never|have to|want to|like to|need to|tend to|can|love
          to|refuse to|forget to|hate to] {task}[.|, you know.|, it's human.|, in my experience.|,
          I've noticed.|, these days.]

        [How|Why|When|Where|How often] do <PEOPLE> [have to|need to|want to|usually|normally|even]
          {task}?

        <SYSTEM> [does it all, it can|can|will|is able to|is supposed to|lets you|allows you to|used
          to|has to| automatically starts to] {task}[ by itself| at night| in seconds| on its own||,
          no hands needed|, we just watch].

        [That's what|This is what|It's what] <PEOPLE> [do|are for|get paid for|want]: [they|they
          just|they always] {task}.

        [Anyone|Anybody|Everyone|Everybody|Whoever] [can|could|may|is free to|is allowed to|is
          welcome to|has the right to] {task} <EACH>[.|, that's the beauty of it.|, no need to
          ask.|, it's a free country.]

        [It|That] [takes|took] [me|us|them|people|{other_name}] [an hour|days|ages|two minutes|a
          licence|a strong stomach|a lot of patience|half a day] to {task}[.|, each time.|, I timed
          it.|, as a rule.|, that's normal.]

        [Back in|In|Around|Up to|Until] [my day|{month}|the nineties|the old days|the old office|my
          last job|{city}|school], [we|I|people|they|you] [had to|would|used to|could|were allowed
          to|never had to|always had to] {task}[ <EACH>||, can you imagine|, no joke|, those were
          the days].

        [I've|We've|They've|You've] been {doing} [for years|since {month}|for as long as I
          know|since the nineties].

        [I've|We've|They've|She has|He has] [spent years|made a career of|got used to|grown up|got
          quite good at|made a living out of] {doing}[||, imagine].

        [As a|Being a] [parent|nurse|teacher|builder|trainee|treasurer|driver|coach|tenant|manager],
          [you|you often|you sometimes|you never|you always] [have to|need to|must|get to|learn to]
          {task}.

        [The day shift|The night shift|The other branch|The team in {city}|The people
          upstairs|Reception|The canteen|The security people]
          [always|usually|normally|never|already] [do that|does that|did that]: [they just|they|they
          even] {task} <EACH>.

        [If|When|Whenever] [a customer|somebody|a patient|a parent|a visitor|a tenant|someone]
          [complains| calls|shows up|is late|asks|moves out], [you|we|they|I]
          [just|simply|usually|always|normally] {task}.

        [There are|There's|We have|They have] [people|someone|a machine|a company|a whole
          department|interns| students] [for that, to|who do nothing but|paid to|trained to|hired
          to|just to] {task}[.|, so it's covered.|, lucky them.|, you know.|, imagine that.]

        [What|All] [I|we|they|{name}] [ever do|ever did|did all day|do here|normally do|used to do]
          is {task}.

        [Is it|Was it] [normal|common|usual|customary|standard|legal|healthy|polite|okay] to {task}
          <EACH>?

        [Do|Don't|Did] [you|we|they|people|other schools] [normally|usually|always|still|ever|all]
          {task} <EACH>?

        [Does|Did] [{name}|{other_name}|anybody|the caretaker|the agency|head office|the system]
          [normally|usually|always|still|ever] {task} <EACH>?
        """,
}
