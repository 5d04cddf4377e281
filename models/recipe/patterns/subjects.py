"""What a meeting talks about, and further ways to come to it.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "LAST": """
        [||||, and then we're done|, if we get that far|, a quick one|, a long one|, as promised|,
          with figures from {name}|, which {name} asked for|, {number} minutes at most|, no more,
          no less]
        """,
}

LISTS = {
    "TOPICS": """
        [the leak in the roof|the broken lift|the noise in the courtyard|the parking permits|the
          keys for the cellar|the heating bill|the rent increase|the new caretaker|the bins|the
          bike shed|the fire doors|the scaffold|the crack in the wall|the delivery of the
          windows|the safety briefing|the crane|the neighbours' complaint|the concrete tests|the
          site fence|the drainage|the plumbing|the old chimney|the lift inspection|the access
          road]

        [the school trip to {city}|the exam dates|the timetable for {month}|the parents'
          evening|the new maths book|the playground|the school play|bullying in year {number}|the
          lunch menu|homework|attendance|the substitute teachers|the science fair|the tablets|the
          graduation|the pupils' council|the swimming lessons|the reading week|the report
          cards|{other_name}'s marks|the canteen|the after school club]

        [the flu season|the waiting times|the night shifts|the new scanner|hand hygiene|patient
          {number}|bed {number}|the ward round|the medication errors|the on call rota|discharge
          letters|the patient survey|the vaccines|the operating list|the staffing on {day}|the lab
          results|infection control|the ambulance bay|the consent forms|the pharmacy
          orders|visiting hours]

        [the relegation|the match in {city}|the new coach|the training camp|the subs|the changing
          rooms|the fixtures for {month}|the kit|our youth team|the cup draw|the referee
          course|the annual dinner|the choir trip|the Christmas concert|the boat house|the
          anniversary|the membership list|the raffle|the club magazine|the floodlights|the
          pitch|the spring show|the costumes]

        [the bus line to {city}|the by law on dogs|the market square|the town budget|street
          lighting|the new kindergarten|the flood wall|the planning application from {city}|snow
          clearing|the library hours|the town twinning|the referendum|the fire brigade|the
          cemetery|the cycle path|the wind turbines|the trees in the park|the noise barrier|the
          refugee centre|broadband for the villages|the elections]

        [the memory leak|the outage on {day}|the deploy pipeline|the flaky tests|the interface to
          billing|technical debt|the {project} backlog|the incident of {day}|code reviews|the
          sprint goal|the search index|login on old phones|the load tests|the version {number}
          release|open pull requests|the rate limits|the crash reports|the error budget|the
          staging server|licences|the accessibility audit|the data model|cookies]

        [the failed runs|the grant report|the new microscope|the mouse facility|the paper with
          {city}|the reviewers' comments|the calibration|the cell cultures|the lab clean up|the
          doctoral students|the beam time|the fume hoods|sample {number}|the ethics vote|the
          poster for {city}|the raw data|the control group|the freezer alarm|the replication
          study|lab safety]

        [Christmas at grandma's|the summer holidays|{other_name}'s birthday|the dog|pocket
          money|screen time|the garden|the move to {city}|the new sofa|mum's operation|the
          inheritance|the wedding|the family reunion|who cooks when|the car|the loft|the cat|the
          chores|the wifi|the flat in {city}|dad's seventieth|the babysitter]

        [profit and loss|the cash flow|the overdue invoices|the audit by {other_name}|the tax
          return|the {ordinal} quarter|the price list for {month}|the loan|our
          reserves|commissions|expenses|the donations|the sponsor from {city}|the fees|the cost
          overrun|the exchange rate|the pension fund|the cash desk|the bonus scheme|the insurance
          claim|the two unpaid bills|margins|the break even point]

        [staffing|sick leave|the interviews on {day}|{name}'s successor|the apprentices|holiday
          cover|pay|overtime|the works council|the training plan|morale|the shift plan for
          {month}|the vacancy in {city}|working from home|the onboarding of {other_name}|the
          appraisals|the dress code|notice periods|the Christmas do|the job ads|parental leave|the
          new hires|the team day]

        [the {adjective} {rare}|the {rare} question|the {rare} in {city}|the {rare} and the
          {rare}|{rare} prices|the lack of {rare}|the trouble with the {rare}|the {adjective}
          {rare} in {month}|our {adjective} {rare}|the {rare} from {city}|the {project} {rare}|the
          {rare} for {other_name}|next year's {rare}|the {ordinal} {rare}|the missing {rare}|the
          state of the {rare}|how to store the {rare}|where to put {thing}|who pays for
          {thing}|what went wrong with {thing}|when to open the {rare}|why {thing} is late|what to
          do about {thing}]

        [the menu|the suppliers|the cold chain|the tasting|the opening in {city}|the terrace|table
          reservations|food waste|the new oven|the wine list|the delivery vans|returns|the shop
          window|stocktaking|shoplifting|the till|the spring collection|the loading ramp|the
          forklift|the freight rates|customs|pallets|the assembly line|scrap rates|the night
          delivery|the packaging|the recall of batch {number}]
        """,
    "OPENERS": """
        [Right|So|Good|Okay|Now|Well|Then], {topic}<LAST>.

        [That was the|We've heard the|We're through with the|Enough about the|Thanks for the]
          [minutes|figures|news|reports|first part|easy part|introductions]. [Now|Next|So|On
          to|Let's talk about|Let's do|We come to|Then|That leaves|Time for] {topic}.

        [Item|Point|Number|Agenda item|Topic|Heading] [{number}|one|{number} on the list|{number}
          b]: {topic}.

        [Who [wants to say something about|would like to introduce|knows the latest on|has
          anything on|wants to start us off on|opens on]|[Does anyone|{name}, do you] [want to
          open on|want to introduce|know the latest on|want to fill us in on|have anything on|want
          to start us off on]] {topic}?

        [Next we've got|Then we've got|I've got|I have|There's|We've still got|We also have|Left
          over from last time is|Also on the list is|Somebody added|{name} has brought|{name} put
          down|{name} wanted to raise|A letter came about|The reason I called you is|What brings
          us here is|What's left is|What worries me is|What I can't let go is|The elephant in the
          room is|The hot potato today is|The big one is] {topic}<LAST>.

        [I'd like|I want|Let's use the time|We have {number} minutes|Let's spend {number}
          minutes|Let me use this slot|{name} asked me] to [go into|hear your views on|get your
          opinion on|bring you up to speed on|tell you about|sort out|clear up|walk you
          through|report on|ask you about|come clean about|take stock of|unpack] {topic}.

        [What's [the story|the latest|the mood|the state of play|the position] [with|on]|How's it
          going with|Where is it stuck with|Where does it hurt with|How far did you get
          with|What's left to say on] {topic}?

        [{name}|{name}, over to you|{name}, the floor is yours|{name}, you wanted to talk|{name},
          you have the word|{name} will lead us through this one|{name}, go ahead|Your turn,
          {name}][:|,] {topic}.

        [For the next|In the next] [point|{number} minutes|item|part|half hour] [we'll be|we
          are|let's stay] [on|with|looking at|busy with] {topic}.

        {topic}. [Where do we stand|Who starts|Any news|What's the matter there|How bad is it|What
          do we know|Who has the facts|Anything new|Shall we|{name}, please|Thoughts]?

        {topic}, [then|please|everyone|folks|next|now|at long last|number {number} on our list|a
          sore point|a happier subject|everybody's favourite|the one you've been waiting for|in a
          nutshell|in two minutes|again]<LAST>.

        [Under|Filed under] [other business|old business|new business|matters arising|item
          {number}|any other business][,|:] {topic}.

        [Continuing|Resuming|Picking up|Following on] [from last week|where we left off|from the
          last minutes|from the mail of {name}][,|:] {topic}.
        """,
}
