"""Rules, terms and arrangements that a group decides on, with conditions, limits and reasons.

Verb phrases in the base form. Patterns as in ``__init__.py``; all text here was written for this
project.
"""

from __future__ import annotations

PARTS = {
    "UNLESS": """
        [|||||||||||| unless it rains| unless {other_name} objects| if the weather holds| if there
          is room| as long as it's safe| provided the bank agrees| whatever it costs| even without
          {city}| except on {day}| but only in {month}| as a test| with one exception| at our own
          risk| as they do in {city}]
        """,
    "GROUPS": """
        [the juniors|new members|the night shift|both teams|the {city} office|the first years|the
          drivers|our guests|the sopranos|the tenants|visitors|the volunteers|day patients|the
          apprentices|everyone over {number}|the whole crew|parents|the support team|the {project}
          people|early birds]
        """,
    "MONEY": """
        [{number} euros|{number} thousand euros|half of the surplus|the rest of the budget|a tenth
          of the profit|{number} percent|the money from the raffle|the grant|what is left over|the
          deposit|the legacy|the fines]
        """,
}

LISTS = {
    "PLANS": """
        let <GROUPS> [in for free|go first|choose the {color} one|keep the old cards|vote by
          post|park in the yard|use the {rare}|leave at {number}|have the big room|try the {rare}
          first|pay later|skip the test|start a week early|decide for themselves]<UNLESS>.

        give <GROUPS> [a discount of {number} percent|a key|two more days|priority|a vote|a vest|a
          free lunch on {day}|access to {thing}|a budget of {number} euros|their own table|a
          second chance|notice|a say in it|the {ordinal} of {month} off]<UNLESS>.

        ask <GROUPS> [for a deposit of {number} euros|to bring a cake|to wear {color}|to come by
          bike|for {number} euros a head|to sign in at the gate|for their opinion|to stay at home
          on {day}|to book ahead|to clean up after themselves|not to feed the {rare}]<UNLESS>.

        charge <GROUPS> [nothing|double|{number} euros|by the hour|for {thing}|less than last
          year|the full price]<UNLESS>.

        spend <MONEY> on [{thing}|{thing}|the {rare}|a new {rare}|training for <GROUPS>|a feast
          for <GROUPS>|repairs|advertising in {city}|lamps for the yard|the {project}|seeds and
          soil|safety]<UNLESS>.

        put <MONEY> [into {thing}|aside for {thing}|into the {rare} fund|on a savings
          account|towards the trip to {city}|back into the club|under the heading of
          {rare}]<UNLESS>.

        use [{thing} for {thing}|{thing} as a stand in|the {rare} only at night|the yard as a car
          park|less paper|fewer words|{number} volunteers instead of a firm|the back door on
          {day}|the old name until {month}|both rooms|plain bread|the quiet hour for {rare}|wood
          from {city}|first names|headphones|the long ladder|blue for the north side]<UNLESS>.

        keep [{thing} closed|{thing} open|the gate locked|the lights on|the fee as it is|{number}
          seats free|{name} on the team|the shop open on {day}|one day a week free of {rare}|the
          doors shut in winter|a list of {rare}|both options|to the first date|the dog|the heating
          at {number}|a spare {rare} in the cellar|records for {number} years]<UNLESS>.

        make [{thing} {adjective}|{day} the day for {rare}|it a rule that <GROUPS> pay
          first|helmets compulsory|the course longer|the ramp wider|the page load faster|tea at
          {number}|room for <GROUPS>|two lists instead of one|an exception for {other_name}|the
          {rare} optional|masks voluntary|peace with the neighbours|a film about {thing}|{number}
          copies of {thing}]<UNLESS>.

        stop [{thing} at once|all work on {thing}|the trial in {city}|deliveries after
          {number}|the free samples|lending {thing} to <GROUPS>|selling {rare}|heating the hall in
          {month}|the music at {number}|reminding people by mail|taking cash|feeding the cats|the
          watering on {day}|paying for {thing}]<UNLESS>.

        start [{thing} again|the day with {rare}|a waiting list|with <GROUPS>|the season in
          {city}|a second group on {day}|over with {thing}|a fund for {thing}|small, with {number}
          people|selling {thing}|the meeting at {number}|the engine before {month}|a trial with
          {number} users|on {day} with the roof]<UNLESS>.

        move [{thing} to {city}|{thing} next to {thing}|the start to {number}|the party
          indoors|the deadline by {number} days|<GROUPS> to {day}|the beds to the {ordinal}
          floor|the bins behind the {rare}|the lesson outside|the stage to the left|{number}
          trees|all data to {city}|the bus stop|the meeting to lunch|to the hall in
          {city}]<UNLESS>.

        take [{thing} out of the programme|{thing} back|{number} days off|turns at the {rare}|the
          offer for {thing}|part in the fair in {city}|a vote by mail|{name} on|in
          <GROUPS>|<MONEY> from the reserve|the stairs|down {thing}|on {number} apprentices|a
          break of {number} minutes|the {ordinal} bid|the blame|the path along the river]<UNLESS>.

        have [{thing} repaired|{thing} painted {color}|{thing} checked by {other_name}|the windows
          cleaned in {month}|the accounts audited|the trees cut|{number} shirts printed|the roof
          insured|the text read by a lawyer|lunch outside|the minutes translated|a doctor on
          site|one rehearsal less|the samples tested in {city}]<UNLESS>.

        [allow|permit|forbid|ban|tolerate|encourage|limit|require|stop|track|reward|tax|subsidise]
          [dogs in the hall|ball games|home visits|late entries|guest lectures|cash|flash
          photos|side jobs|barbecues|parking in the yard|overnight stays|open
          fires|substitutes|printed copies|personal phones|swearing|vapes|remote
          work|{rare}|{adjective} {rare}|swaps between <GROUPS>|anything with {rare}]<UNLESS>.

        [call|name] [the new {rare} {project}|the team {project}|the boat {other_name}|it a day at
          {number}|the wing after {other_name}|the course something shorter|the cat {other_name}].

        [share|split|divide|pool|match|cover|refund|waive|cap|raise|lower|halve|index|stagger] the
          [fees|travel costs|rent|bill|tips|overtime|bonus|deposit|subs|grant|cost of
          {thing}|price of {rare}|tolls|school money|service charge|cost of the party] [among
          <GROUPS>|for <GROUPS>|with {city}|by {number} percent|from {month} on|at {number}
          euros|equally|once a year|in two steps]<UNLESS>.

        [sign|reject|accept|renew|end|extend|renegotiate|transfer|terminate|honour|tear
          up|copy|publish] the [lease|contract with
          {city}|agreement|policy|loan|licence|treaty|deal with {other_name}|sponsorship|insurance
          on {thing}|partnership|maintenance contract|membership|order for {thing}|offer of
          {number} thousand euros]<UNLESS>.

        [elect|appoint|confirm|invite|send|nominate|replace|thank|promote|keep|hire|support|
          suspend|choose] [{other_name}|{name}|{other_name} and {other_name}|a woman from
          {city}|the oldest member|somebody from <GROUPS>|an outsider] [as chair|as treasurer|to
          the congress|for another year|as our speaker|to the {city} meeting|as coach of
          <GROUPS>|for the jury|as a guest|as head of the ward|on {day}|for the lead role|to the
          next round]<UNLESS>.

        [travel|drive|sail|walk|fly|go] [to {city}|home|to the fair|to {city} and back|along the
          coast|round the lake] [by night|on {day}|in two cars|by coach|without luggage|with
          <GROUPS>|via {city}|in {month}|one day earlier|for {number} days|after the
          vote|together]<UNLESS>.

        [cook|serve|order|sell|buy|bake|give out|hand out] [{number} portions|soup|fish on
          {day}|no meat|local cheese|one hot dish|cake and coffee|water for free|cold drinks|vegan
          snacks|bread from {city}|{number} kilos of {rare}|two kinds of {rare}] [for <GROUPS>|at
          noon|at the door|instead of {rare}|for {number} euros|in the break|until it's
          gone]<UNLESS>.

        [measure|test|count|log|review|inspect|record|weigh|compare|publish|clean|rotate|
          sharpen|calibrate|back up|restart|archive] {thing} [every {day}|twice a day|once a
          month|before each run|after {number} hours|in pairs|in {city}|at random|by hand|at
          {number} degrees|with a second pair of eyes|instead of {thing}]<UNLESS>.
        """,
    "DECIDE": """
        [Bus or train|Early or late|{color} or something else|Here or in {city}|Now or in
          {month}|Buy or rent|Paper or screen|{day} or another day|Big or small|One or two|Stay or
          go|Cash or card|Tea or coffee|Inside or outside|Repair or replace|With or without
          {thing}|The first or the second]? [{verdict}|{outcome}, agreed|By vote, {outcome}|Well,
          {verdict}|Decided, {outcome}|We {plan}, that's decided|Everyone says we {plan}].

        [It was a choice between|We had to choose between|The choice was between|We compared]
          {thing} and the {rare}[: |, and ][{verdict}|we {plan}, agreed|the vote says we {plan}|in
          the end {verdict}].
        """,
}
