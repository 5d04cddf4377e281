"""What is reported at a table: numbers, states, events, other people's decisions, comparisons.

Clauses, not sentences. Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "OTHERS": """
        [the landlord|the city|the council in {city}|the neighbours|the other club|the
          competition|the ministry|head office|the school in {city}|the union|the bank|the parent
          company|the supplier|the league|the government|the airline|the insurance company|the
          publisher|the power company|the railway|the head teacher|the client|the lawyers in
          {city}]
        """,
    "WHEN": """
        [|||| this week| this year| so far|in {month}| on {day}| again| at night| during the
          break| at the weekend|these days| once more| in {city}| every {day}]
        """,
    "HOW_MANY": """
        [{number}|about {number}|only {number}|nearly {number}|more than {number}|over
          {number}|fewer than {number}|at least {number}|some {number}|almost {number}|up to
          {number}]
        """,
    "FOLK": """
        [customers|members|patients|pupils|parents|visitors|users|guests|nurses|drivers|volunteers|
          neighbours|players|singers|applicants|students|residents|tenants|readers|passengers|donors|
          engineers|cooks|farmers|teachers|children|shops|villages|companies|teams|offices]
        """,
}

LISTS = {
    "FACTS": """
        <OTHERS> [decided to|has decided to|agreed to|voted to|plans to|is going to|wants to|chose
          to|is about to|has announced plans to|refuses to|has promised to|was forced to|is
          expected to|had to|would like us to|has permission to|tried to|forgot to] {plan}.

        one in {number} <FOLK> [has|uses|knows|wants|missed|complained about|asked
          about|prefers|bought|can't open|never opens|forgot|pays for] {thing}<WHEN>.

        [it takes|it took us|it took {other_name}|it costs|it cost the city|it will take|we
          need|we needed] <HOW_MANY> [days|hours|euros|minutes|weeks|people|thousand euros] to
          {plan}.

        [what <FOLK> [miss most|ask for|complain about|like best|need first|forget most often]|the
          thing that breaks most often|what slows us down|the biggest cost|the weak spot|what
          holds everything up|the main reason for the delay|our best seller|the bottleneck|the
          next risk] is [{thing}|the {rare}|{thing} in {city}|the {adjective} {rare}|the lack of
          {rare}|the price of {thing}].

        [since {month}|since {day}|since the storm|since the move|in {city}|at the moment|as of
          today|in the evening|for {number} days now|during the week|on the second floor|in the
          north wing|outside the city|at the last count], [{thing} [has been out of order|hasn't
          worked|has been too small|has been missing|needs more space|is hard to find|is twice as
          expensive|is always late|runs without trouble]|<HOW_MANY> <FOLK> [have left|are
          waiting|are off sick|have signed up|come every day|pay by card|share one room]].

        {thing} [is|was] [heavier|cheaper|older|slower|better|larger|louder|more expensive|more
          popular|more {adjective}|easier to use|harder to clean|less {adjective}] than
          [{thing}|the old one|last year|we thought|the one in {city}|planned|allowed|any
          other|the {rare}].

        [{month}|last {month}|last winter|the summer|the first quarter|the weekend|the season|this
          year|the holiday period|last {day}] was [the warmest|the coldest|the wettest|the
          best|the worst|the busiest|the quietest|the most expensive|the longest] [in {number}
          years|so far|for the shop in {city}|since we opened|of all].

        [the roof holds|the sales are fine|the pump runs|the room is booked|the code compiles|the
          wound is healing|the choir is full|the lift works|the paper is accepted|the food was
          good|the tests are green|the snow has melted|the trial is over|the water is back], but
          [the walls are damp|the margin is thin|the motor is loud|the key is missing|two tests
          fail|the fever is back|the tenors are missing|the doors stick|the figures are too
          small|the service was slow|the logs are full|the road is still closed|nobody knows the
          result|it tastes of chlorine|{thing} is not|{thing} needs {number} days|nobody told
          {city}].

        [according to|as reported by|if we believe] [the auditors|the doctor|the weather
          report|the survey|the newspaper|the police|the lab in {city}|the meter|the log|the
          contract|the statistics|our lawyer], [{thing} is [safe|at risk|too heavy|overdue|not
          insured|out of date|in good shape|half empty]|<HOW_MANY> <FOLK> [are
          affected|agree|never pay|came twice|live nearby|speak no English]|the {rare}
          [failed|held|grew by {number} percent|is {number} years old]].

        [the problem|the trouble|the good thing|the odd thing|the advantage|the catch|the risk|the
          nice thing] with {thing} is that it [is too heavy|needs no power|was never paid
          for|breaks in the cold|costs nothing|only works in {city}|can't be repaired|belongs to
          {other_name}|attracts {rare}|was built in {month}|takes up half the room|saves {number}
          hours a week|scares the {rare}|expires in {month}].

        [nobody|not one of the <FOLK>|hardly anyone|half of the <FOLK>|every second {day}
          somebody|a third of the <FOLK>|almost every one of the <FOLK>|only {other_name}] [has a
          key for|has seen|can repair|trusts|pays for|missed|has read the notes on|got an answer
          about|knows who owns|was told about|is insured against|speaks about] {thing}<WHEN>.

        [{number} percent|half|a third|a quarter|two thirds|the rest|most|none] of [the <FOLK>|the
          budget|the seats|the tickets|the parts|the answers|the trees|the flats|the trains|the
          calls|our income|the beds|the cables|the code|the stock|the samples] [went missing|came
          late|got damaged|had to be returned|came from {city}|will be late|must be paid in
          advance|can't be used|could be saved|went to {thing}|fell below the limit|had to be
          replaced|stayed empty|went into {thing}|disappeared in {city}|will be covered by the
          grant]<WHEN>.

        [{other_name}|{name}|the new nurse|the caretaker|the driver|the goalkeeper|our
          accountant|the contractor|the intern|the old dog|grandma|the plumber|the speaker|the
          vet|a colleague in {city}] [is ill|is on leave until {month}|has a broken leg|quits in
          {month}|turns {number} in {month}|is in {city} until {day}|passed the exam|retires next
          year|speaks four languages|lost the keys|has moved to {city}|got the prize|is back from
          {city}|works part time now|has no licence|can't come on {day}|is on the late shift|found
          {thing}|has twins|lives next door].

        [the train|the bus|the ferry|the delivery van|the courier|the last flight|the night
          bus|the lorry with {thing}] [from|to] {city} [was {number} minutes late|no longer stops
          here|is cancelled<WHEN>|leaves at {number}|is full|got stuck in the snow|runs only on
          {day}|costs {number} euros|takes {number} hours|broke down|never arrived].

        [{thing}|the {rare}|the {project} report|the letter from {city}|the sample|the parcel|the
          new rule|the invoice for {thing}] [was found in {city}|was delivered to the wrong
          address|has been signed|lies on my desk|is at the printer's|came back unopened|got
          wet|is valid until {month}|was sent twice|has {number} pages|is being checked|went
          missing<WHEN>|is due in {month}|weighs {number} kilos|has been approved by {city}|was
          stolen<WHEN>|was returned|contains {number} errors|is stuck at customs|belongs to the
          city|dates from the sixties].

        [our|the] [page|website|mailing list|video|post|petition|article|podcast|leaflet] [about
          {thing} ||on {topic} ||][got|had|reached|was seen by|was shared by|was read by]
          <HOW_MANY> [people|visitors|readers|clicks|views|friends][| in {number} days| overnight|
          last week| in {city}].

        [the patient|the boy in room {number}|bed {number}|the lady from {city}|the new
          patient|the twin on the left] [has no fever|sleeps well|refuses the tablets|can go home
          on {day}|is allergic to the {rare}|ate half of the soup|walked {number} steps|has a
          pulse of {number}|needs oxygen|was moved to the {ordinal} floor|is waiting for the
          scan|complains about pain|is stable<WHEN>].

        [the build|the import|the search|the nightly job|the {project} server|the login|the
          app|version {number}|the queue|the cache|the certificate|the database] [fails with error
          {number}|takes {number} minutes|crashes on old phones|is {number} percent faster|expires
          in {month}|lost {number} records|is green<WHEN>|runs out of memory|times out<WHEN>|uses
          {number} gigabytes|was restarted {number} times|no longer supports {thing}|passed all
          tests|is full|hangs when it rains].

        [class {number}|year {number}|the first year|our youth team|the second team|the choir|the
          chess club|the orchestra|the swimming group] [won in {city}|lost {number} to
          {number}|has {number} new children|needs a new coach|came {ordinal}|read {number}
          books|has no room on {day}|raised {number} euros|starts again in {month}|has lost its
          sponsor|drew the away match|sang in {city}|was asked to play in {month}].

        [the concrete|the mortar|the paint|the ground|the west wall|the slab|the new roof|the
          scaffold|the pit|the timber] [is dry|is too wet|needs {number} days to set|has cracks|is
          {number} centimetres off|arrives on {day}|was delivered in the wrong size|is
          frozen<WHEN>|carries {number} tonnes|failed the test|came {number} days early|sank by
          {number} millimetres|costs twice as much as planned].

        [we|they] are [{number} people short|{number} days behind|{number} euros short|fully
          booked until {month}|out of {rare}|two games ahead|the only bidder|in third place|still
          waiting for {thing}|down to {number} <FOLK>|on page {number} of the plan|under a lot of
          pressure|the second largest in {city}|not insured against {rare}|late with {thing}].

        [there's|there is|we have|we found|they found] [mould|a hole|a crack|water|a wasp nest|a
          mistake|a gap of {number} euros|no signal|dust|a spare key|a typo|a loose cable|an open
          bill|ice|a smell of gas|a new {rare}|asbestos] [in|under|behind|near|above|next to]
          [{thing}|the stairs|the server room|the contract|the east wing|the attic|the pool|bed
          {number}|the shed|the annual report|the data from {month}|the pump house].

        the [meeting|vote|hearing|match|exam|inspection|handover|fair|strike|course|trial|harvest]
          in {city} [ended without a result|lasted {number} hours|starts on {day}|was moved to
          {month}|drew {number} people|was cancelled|went well|cost us {number} euros|is open to
          all|clashes with ours|was on the news|ended {number} to {number}].

        [prices for|the demand for|the number of|the interest in|complaints about|the search
          for|the rent for|the waiting time for|the tax on|the quality of|the supply of]
          [{thing}|{rare}|the {rare}|flats in {city}|{adjective} {rare}] [rose|fell|tripled|is
          going up|is going down|stays high|dropped to {number}|reached a record|is at {number}
          percent|collapsed|is better than last year|has halved|changes every week]<WHEN>.

        [this|that|the whole thing|the repair|the trip|the damage|the upgrade|the party|the
          move|the second half] [comes to|adds up to|cost|costs|was|will be] {number} [thousand
          ||][euros|hours| days][| in total| without tax| a head| a month| more than planned| all
          in].

        [everyone|everybody] [in {city}|on the ward|in the team|at the school|who tested it|over
          {number}|on the first floor|I asked] [likes {thing}|uses {thing}|got a letter|has
          answered|was there|wants {thing} back|knows about {thing}|has a copy|voted|is tired|is
          vaccinated|can see the {rare}|calls it the {rare}].
        """,
    "STATES": """
        [hasn't|has never|has hardly|has not] [been cleaned|been paid|arrived|worked|been
          tested|been used|been opened|been updated|been insured|been missed] [since {month}|so
          far|for {number} days|this year|in {city}||].

        [was|got|has been] [delivered|sold|moved|stolen|repaired|replaced|damaged|cleaned|painted|
          approved|rejected|returned|found|forgotten|flooded|printed|scanned|lent to
          {other_name}|paid for|taken down|sent to {city}|mixed up with {thing}|checked
          twice][||<WHEN>|, but not paid for|, thank goodness|, as you may have seen| by mistake|
          without a problem| before the {rare}].

        [can't|can|could|won't|will|must|may|might] [be repaired|be delivered before {month}|be
          used again|be seen from the road|wait until {day}|be sold|hold {number} people|last
          another year|be heard next door|be opened|be moved|cost {number} euros|cause trouble|be
          late].

        [belongs to|comes from|stands in|depends on|goes to|was made in|was a gift from|ended up
          in|is stored in|is needed in|is on its way to|leads to|was built for|looks like
          something from] [{city}|{other_name}|the {rare}|the city|{thing}|the cellar|the
          museum|another department].

        [is|was|seems|looks]
          [good|fine|bad|loud|broken|clean|empty|full|heavy|warm|cold|safe|wrong|wet|
          expensive|popular|{adjective}|nearly done|half finished|upside down|out of stock|out of
          order|under water|sold out|in use|up to date|for sale|on schedule|on fire|two sizes too
          big|much better|worse than before][||, sadly|, luckily|, but {adjective}| again| and
          {adjective}|<WHEN>].

        [[makes|made|left] [{number} people ill|the customers happy|a good impression|us late|the
          neighbours angry|nobody happy|the whole room smell|a mess|stains on {thing}|the {rare}
          look {adjective}]|[causes|caused|brought|means|meant] [a lot of noise|trouble|{number}
          euros of damage|an odd sound|extra work for {other_name}|delays in {city}|more {rare}
          than usual|a row with the neighbours|long queues]].

        [has|had|shows|got|needs|lacks] [a crack|a leak|no label|two owners|{number} pages|a
          scratch|a new lock|four stars|a good name|no battery|a hole in the side|a waiting
          list|no licence|a flat tyre|the wrong colour|many fans|a bug|less space|no heating|a
          twin in {city}|a {adjective} {rare}|more {rare} than {rare}].

        [is|was] [{number}|about {number}|only {number}|more than {number}] [euros|metres
          long|years old|days late|kilos too heavy|percent cheaper|pages long|minutes from
          here|degrees warm|times as fast|steps away|points ahead][|||, not less|, they say| now].

        [starts|opens|closes|ends|stops|arrives|leaves|expires|returns|fails|breaks down|is
          emptied|is checked] [at {number}|on {day}|in {month}|every {day}|twice a week|when it
          rains|without warning|earlier than planned|only in summer|again on {day}|before
          {thing}].
        """,
}
