"""What a group decides on, as verb phrases in the base form, by walks of life.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "FROM_WHEN": """
        [||||| from {month} on| as of {month}| starting in {month}| from next year| for the rest
          of the year| until further notice| for a trial period| once more| next {month}| every
          {day}| twice a year| for {number} weeks| before the summer| after the holidays| as soon
          as the money is there| with immediate effect| at the end of the season]
        """,
    "AT_MOST": """
        [at most|no more than|up to|about|roughly|exactly|at least|a maximum of|around]
        """,
    "SPOT": """
        [in {city}|in the old hall|in the small room|at the school|in the basement|outside|by the
          lake|in the courtyard|at {other_name}'s place|on the second floor|in the back room|at
          the club house|online]
        """,
}

LISTS = {
    "PLANS": """
        [ban [drones|dogs|bicycles|food|phones] [from the hall|on the lawn|in the workshop|during
          lessons]|waive the [late fee|entrance fee|deposit|fine] [for students|this time|for new
          families|for members over {number}]|cap the [number of guests|overtime|waiting list|rent
          increase] at {number}|lift the [ban|limit|cap|freeze]<FROM_WHEN>|double the
          [deposit|bonus|grant|prize|number of stewards]|halve the [subscription|stand
          fee|portions|print run]|scrap the [raffle|newsletter|dress code|loyalty card|second
          shift|{project} module]|bring back the [night bus|choir|old menu|paper form|coffee
          round]|do without [the fireworks|a band|a speaker|plastic cups|the printed
          programme]|leave the [fence|gate|price|wording|lights] as it is|settle the [claim|bill|
          dispute] out of court|write off the [old debt|loss|van|unpaid fees]]

        [set the [fee|fare|rent|speed limit|quorum|minimum age] at {number}|allow <AT_MOST>
          {number} [guests each|late arrivals|absences|exceptions]|charge {number} euros [per
          head|a night|for parking|for the locker|at the door]|grant {other_name} [a week off|an
          extension|a pay rise|a key|access to the lab]|let {other_name} [chair the next
          meeting|run the workshop|off the hook|keep the van|have the corner desk]|make
          {other_name} [treasurer|deputy|captain|an honorary member|head of the jury]|elect
          {other_name} [to the board|as secretary|chair]|appoint [a safety officer|an outside
          auditor|two stewards|{other_name} as deputy]|split the [cost|money|work|group|shift]
          [evenly|in half|between the two teams|three ways]|share the [van|costs|kitchen|booth]
          with the [neighbours|choir|other department|sister club]|pool the [tips|budgets|leftover
          days]|refund the [tickets|deposits|course fee]<FROM_WHEN>]

        [lower the [speed limit|room temperature|age limit|threshold] to {number}|raise the
          [ceiling|subs|bar|hourly rate|minimum order] to {number}|cut the
          [budget|programme|speeches|overtime] [by {number} percent|in half|to the bone]|add [a
          third lane|an extra lesson|another bus|a late shift|one more seat|a buffer of {number}
          days]<FROM_WHEN>|drop [the {color} version|the second reading|question {number}|the
          surcharge|{city} from the tour]|swap [the rooms|the two talks|{day} and
          {day}|suppliers|the sofa for a bench]|bring the [deadline|match|opening|exam] forward
          [by {number} days|to {day}|to {month}]|push the [deadline|match|opening|exam] back [by
          {number} days|to {day}|to {month}]|put off the [vote|repairs|elections|trip] [till
          {month}|for a year|until spring]|hold off [on the order|with hiring|with the lawyers]
          [until {month}|for now|till the grant arrives]|carry on [as before|without a
          sponsor|with the old coach|in the small hall]]

        [go by [train|coach|ferry|bike] [to {city}|instead of flying|this time]|fly to
          {city}<FROM_WHEN>|sleep in [tents|the gym|a hostel|the camper]|spend [the weekend|the
          holidays|Christmas|two nights] [at grandma's|in {city}|by the sea|at home]|have
          [pizza|the soup|a picnic|fish|leftovers] [on {day}|tonight|for the party|after the
          match]|adopt the [grey cat|puppy from the shelter|older dog]|paint the
          [nursery|fence|shed|front door] {color}|give the [bike|piano|old sofa|tablet] to
          {other_name}|let the kids [stay up until {number}|walk to school|choose the film|have a
          sleepover]|put a limit on screen time|take turns with the
          [dishes|bins|cooking|hoovering]|get rid of the [second car|television|bunk bed|old
          freezer]|switch the [tariff|dentist|streaming service]|buy the house in {city}|stay in
          the flat for another year|host the [family reunion|birthday|street party] <SPOT>]

        [merge the [branch|pull request|feature] [today|after the freeze|before the demo]|roll
          back [the update|to version {number}|last night's deploy]|ship without the
          [dashboard|export|dark mode|search]|hide the [new checkout|importer] behind a
          flag|rewrite the [parser|scheduler|billing job] in [Rust|Go|Python]|move [the
          database|the logs|staging] to [the cloud|our own servers|Postgres]|pin the
          [library|compiler|toolchain] to version {number}|deprecate the [old endpoint|second
          interface|{project} client]<FROM_WHEN>|freeze the code [on {day}|for {number} days|until
          the audit]|require {number} reviews per change|delete the [flaky tests|staging
          cluster|dead branches]|release [weekly|every second {day}|on {day} instead of {day}|only
          when it's green]|make the [client|{project} tool|test suite] open source|turn off
          [telemetry|the nightly job|the beta channel]|encrypt [all laptops|the backups|the
          uploads]|store [dates in UTC|nothing but the hash|the photos in two sizes]|return an
          empty list instead of an error|keep the error codes as they are|use [tabs|spaces|one
          repository|a queue|a plain text file]<FROM_WHEN>]

        [pour the concrete [on {day}|before the frost|in two stages]|close the [road|crane
          lane|north entrance|scaffold] [for {number} days|overnight|from {month}]|use
          [timber|steel|brick|recycled gravel] [instead of concrete|for the annex|for the upper
          floor]|take down the [east wall|chimney|old shed|two poplars]|insulate the [attic|north
          side|pipes]|order the windows from {city}|fit new glass in the
          [classrooms|stairwell]|lay the cables [underground|along the fence|in the ceiling]|put
          [solar panels|a green roof|gravel] on the [garage|flat roof|extension]|make the ramp
          {number} [metres|centimetres] wide|start work at {number} in the morning|shut the site
          [on {day}|over Christmas|in the heat]|fit [a second lift|smoke
          detectors|handrails|bigger gutters]|skip the [cellar|second balcony|plastering in the
          shed]|wait with the [roof|plaster|asphalt] until it's dry|fine the contractor {number}
          thousand euros|leave the beams visible]

        [give the vaccine [in two doses|at school|on {day}]|move the [clinic|ward round|blood
          tests|handover] to [the mornings|{day}|the west wing|{number} o'clock]|stop the
          [antibiotic|tablets|drip] after {number} days|start [physiotherapy|the lower dose|a
          second round of treatment] [on {day}|tomorrow|after the scan]|send [the samples|the
          patient|the scans] to {city}|discharge [the patient|her|him] on {day}|keep [the
          patient|her] in for {number} more nights|allow visitors [only in the afternoon|two at a
          time|without an appointment]|wear masks [on the ward|in the waiting room]<FROM_WHEN>|run
          a [late surgery|flu clinic|phone line] on {day}|reserve {number} beds for
          emergencies|stop overbooking the {day} list|test everyone [on arrival|every {day}|twice
          a week]|treat it [without surgery|as urgent|at home]|check every [dose|label|name]
          twice]

        [start the school day at {number}|hold the [exams|sports day|parents' evening|bake
          sale|book fair] <SPOT>|let the [pupils|seniors|first years] [vote on the theme|eat
          outside|use tablets|go home early]|move the [concert|play|graduation] <SPOT>|put on [a
          musical|a shorter play|the comedy] this year|mark the [essays|tests] [anonymously|out of
          {number}]|offer [Spanish|chess|first aid|coding|swimming] as a club<FROM_WHEN>|mix the
          two classes|limit homework to {number} minutes|ask parents for {number} euros|buy [new
          atlases|a kiln|{number} tablets|a climbing frame]|ban fizzy drinks<FROM_WHEN>|go to [the
          zoo|the coast|the science museum|{city}] with year {number}|repeat the [survey|fire
          drill|test]<FROM_WHEN>|read the shorter book|give no marks in [art|the first
          term|sport]|accept late homework [once|with a note]|plant [a school garden|{number}
          trees|a hedge]]

        [play [with two strikers|at home|in {color}|the friendly|without a keeper coach]|train
          [twice a week|on {day} instead|indoors over the winter]|enter [the cup|two teams|the
          relay]|sign [a new goalkeeper|{other_name} for the season|nobody this winter]|withdraw
          from the [league|tournament|county cup]|sing [the mass in German|without notes|three
          encores|at the hospice]|rehearse [every second {day}|without the orchestra|<SPOT>]|raise
          the subs [to {number} euros|for adults only|by {number} percent]|accept [new
          members|juniors|the invitation]<FROM_WHEN>|open the bar [before the match|on {day}|after
          {number}]|sell [home made cake|the old kit|raffle tickets] [at the gate|on {day}]|name
          the [cup|hall|boat] after {other_name}|resurface the [court|pitch|track]|hire [a coach|a
          drummer|the ice rink] [from {city}|for {number} weeks]|stream the [final|annual meeting]
          live|keep the junior fee at {number} euros|hold the annual meeting in {month}]

        [rezone the [old mill|north field|harbour]|plant [limes|oaks|wild flowers] along the
          [avenue|canal|ring road]|turn the [car park|old depot|chapel] into [a park|flats|a youth
          centre|a library]|sell the [old fire station|plot by the river|town hall clock]|close
          the [main street|market square] to cars [on {day}|in the summer]|pay for the
          [bridge|lifeguards|school bus] [out of reserves|with a loan|together with
          {city}]|install [speed bumps|benches|{number} street lamps|a crossing] [near the
          school|on the hill|in the park]|light the [church|bridge|square] [until {number}|only at
          weekends]|keep the library open on {day}|introduce [a dog tax|resident parking|a curfew
          for deliveries]|refuse the [planning application|permit|extension]|grant the
          [permit|licence|subsidy]|put the [contract|cleaning|bus line] out to tender|move the
          market to the [square|old harbour]|leave the trees standing|name the square after the
          old teacher|lower the [trade tax|kerbs|noise limit]|raise the hotel tax [by {number}
          percent|to {number} euros]]

        [run the [assay|sequencer|cell line|simulation] again [with fresh buffer|at {number}
          degrees|overnight]|repeat the [measurement|control|calibration] {number} times|publish
          [in the open journal|without the last figure|the raw data]|leave out [the outliers|batch
          {number}|the third author]|share the [microscope|code|protocol] with {city}|buy the
          [centrifuge|laser|cheaper reagent]|submit [to the conference in {city}|before {month}|as
          a short paper]|use [glass instead of plastic|the older dataset|mice only|double
          blinding]|apply for the [grant|beam time|second round]|store the samples at minus
          {number}|label every tube twice|stop after {number} cycles|keep the window shut during
          runs|train everyone on the new hood|book the clean room for {number} days|round to two
          digits|take the mean of {number} readings]

        [take [the {day} slot|the bigger stand|the lease in {city}|the earlier ferry|the cheaper
          paper|both candidates|the risk|the second bid|the middle option|the smaller loan|the
          deal|their word for it|the scenic route|plan B|the afternoon off]|go [with the {color}
          cover|for the long version|for glass|without subtitles|back to paper|with
          {other_name}|for the lower price|with the firm from {city}|digital|halves|ahead without
          the partner|with a plain logo|by seniority]|choose [the second draft|oak|the night
          train|the local baker|{other_name}'s design|the slower rollout]|stay [with the bank|on
          the old version|at {number} percent|under {number} thousand euros|in {city}|at the
          inn|closed on {day}|independent]|stick [to the script|with cash|to {number} slides|with
          the old coach|to the timetable]|pick [the quieter venue|a winner by lot|{color} for the
          shirts|{day} as the date|the shorter name]]

        [pay [invoices within {number} days|the interns|for the taxi home|in advance|the plumber
          in cash|the fine|by card only|a bonus in {month}|travel second class]|invoice
          [monthly|the client in {city} twice|at the end of the project]|insure the
          [instruments|van|stand|event]|borrow {number} thousand euros [from the bank|from the
          reserve]|set aside {number} percent [for repairs|for taxes|as a reserve]|put {number}
          thousand euros into [training|the roof|advertising|the {project} fund]|spend the
          [surplus|legacy|rest of the grant] on [lamps|the garden|new mikes|software]|stop
          sponsoring the [race|gala|local team]|donate the [profits|leftover food|old
          laptops]|match every donation|buy [in bulk|second hand|local|organic milk|two vans
          instead of three]|lease the [copiers|forklift|coffee machine]|cancel the [magazine
          subscription|second phone line|window cleaning]|renegotiate the [lease|power
          contract]|change [banks|auditors|the bonus rule]|accept no more cash]

        [work [from home on {day}|in shifts|a four day week in {month}|without overtime|in
          pairs|from a shared list]|hire [from within|two apprentices|a freelancer for the
          {project}|nobody before {month}|a part time nurse|{other_name}]|let [the lease run
          out|two temps go|the supplier go|the patent lapse|the matter rest|the interns
          present]|give everyone [a day off|{number} euros|a laptop|one vote|a badge]|hand [over
          to {other_name}|the {project} to the {city} team|in the keys]|replace [the
          router|meetings with a mail|paper cups by mugs|{other_name} for a month]|reward
          [suggestions|the night shift]|rotate the [chair|on call duty|desk at the window]|shorten
          [the stand up|the week|lunch by {number} minutes|the notice period]|lengthen the
          [break|trial|opening hours]|ask [for a second opinion|for {number} offers|the members
          again|for references]|outsource [payroll|cleaning|the first level support]|bring
          [printing|support|payroll] in house|open [on Sundays|at {number}|a branch in {city}|the
          books|the windows first]]

        [print [{number} copies|on both sides|the menu in English|nothing any more|the {color}
          one|in {city}]|send [the letter by post|one mail a week|no reminders|the invitations in
          {month}]|call the [product {project}|boat {other_name}|room {city}]|rename the
          [team|{project} folder|street|course]|write [in plain language|a joint letter|one report
          for both|the minutes in English]|use the [older photo|long title|{color} font|name
          {project}|short form]|translate the [page|manual|app] into [Polish|Welsh|{number}
          languages]|show [the film in {month}|prices with tax|only the total|the map upside
          down]|record [the talks|no names|every call]|publish [the minutes|salaries|the list of
          donors|nothing before {day}]|keep [the slogan|minutes in both languages|it short|quiet
          about it|the logo {color}]|say [nothing to the press|sorry in public|yes to {city}|no to
          the offer]|leave [the comma|{day} free|page {number} blank|the last row empty]|answer
          within {number} hours|put [a notice on the door|the sign on the left|the figures in an
          annex]]

        [buy|sell|keep|rent|lease|repair|replace|move|drop|order|return|store|paint|test|share|scrap|
          refuse|approve|accept|cancel|extend|shorten|update|rebuild|borrow|insure|publish|shelve|
          postpone|reopen|close|expand|reduce|freeze|swap|donate|reject|support|halve|
          double|introduce|remove|restore|restrict|allow|ban|combine|split] [{thing}|{thing}|the
          {rare}|the {adjective} {rare}|all {number} of them|the {rare} and {thing}|{thing} in
          {city}|{thing} instead of {thing}|{thing} at the end of {month}|only the {adjective}
          ones]<FROM_WHEN>

        [put|leave|keep|bring|hang|place|install|store|set up] [{thing}|the {rare}] [in the
          hall|next to the door|where it is|in {city}|by the window|out of reach|on the {ordinal}
          floor|in the {color} room|under lock and key|in the middle|outside|at the front]

        [meet|have
          lunch|train|rehearse|vote|gather|start|report|stop|close|deliver|paint|review|clean up]
          [every {day}|on {day}|only once a month|at {number} o'clock|without the {rare}|in
          smaller groups|in {month}|in {city}|before {day}|from now on in person|twice as
          often|after the {rare}]

        [give up on|do away with|put up with|opt for|opt out of|side with|rely on|invest in|bet
          on|focus on|cut down on|pull out of|sign up for|hold on to|phase out|build on|cash in
          on| wait for|push for|back out of|stock up on|look after|vote for|allow for|pay extra
          for|save up for] [{thing}|the {rare}|{thing}|the {adjective} {rare}|the {project}
          plan|the offer from {city}]<FROM_WHEN>

        [print less and [write|email] more|hire one person and train two|sell the van and rent
          one| close at {number} and open at {number}|cut the speeches and keep the music|patch it
          today and replace it in {month}|keep the hall and drop the kitchen|start small and grow
          later|pay half now and half in {month}|test {number} and keep {number}|ask {number}
          firms and take the cheapest|paint the front and leave the back|sell tea and give away
          water|split the group and rent a second coach|buy one and borrow the other|finish the
          {project} first and then start the next one|drop either {thing} or {thing}|keep both
          {city} and {city}|swap {day} for {day} and leave the rest]
        """,
}
