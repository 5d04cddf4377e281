"""When something is due, as people say it.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "NTH": """
        [{ordinal}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|
          twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|
          twentieth|twenty first|twenty second|twenty third|twenty fourth|twenty fifth|twenty
          sixth|twenty seventh|twenty eighth|twenty ninth|thirtieth]
        """,
    "FEW": """
        [two|two|three|three|four|five|six|seven|eight|ten|twelve|fourteen|twenty]
        """,
    "HOUR": """
        [one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve]
        """,
    "CLOCK": """
        [<HOUR>|<HOUR>|<HOUR> o'clock|<HOUR> thirty|<HOUR> fifteen|<HOUR> forty five|half past
          <HOUR>|quarter past <HOUR>|quarter to <HOUR>|ten past <HOUR>|twenty to <HOUR>|five to
          <HOUR>|half <HOUR>|<HOUR> pm|<HOUR> am|<HOUR> sharp|<HOUR> in the morning|<HOUR> in the
          afternoon|noon|midday|midnight]
        """,
    "UNIT": """
        [days|days|weeks|weeks|months|hours|working days|business days|minutes|years|school days|
          shifts|sprints]
        """,
    "SOON": """
        [by|by|by|by|before|before|no later than|not later than|until|till|ideally by|preferably
          by|at the latest by|latest by|at the very latest by|well before|just before|shortly
          before|in time for|ahead of|at some point before|some time before|any time before|ready
          for|as late as|as early as]
        """,
    "PERIOD": """
        [week|month|quarter|year|term|semester|season|sprint|weekend|half year|financial year|
          school year]
        """,
    "EVENT": """
        [audit|inspection|board meeting|general meeting|annual meeting|committee meeting|parents'
          evening|open day|school trip|summer break|half term|exam week|first rehearsal|dress
          rehearsal|premiere|opening night|last show|final|cup match|season opener|transfer
          window|training camp|tour|concert|festival|fair|market|jumble sale|carnival|parade|
          wedding|christening|funeral|birthday|anniversary|handover|move|site visit|topping out|
          pour|delivery|stocktake|sale|launch|relaunch|release|code freeze|feature freeze|go-live|
          cutover|maintenance window|demo|review|retrospective|planning session|pitch|tender
          deadline|court date|hearing|closing date|signing|vote|election|council session|budget
          round|tax deadline|payday|appraisal|interview|induction|first aid course|fire drill|ward
          round|clinic|operation|scan|checkup|vaccination day|flu season|lambing|harvest|shearing|
          first frost|sowing|auction|agricultural show|conference|symposium|poster session|
          submission deadline|defense|thesis deadline|lab meeting|shutdown|power cut|storm|
          holidays|bank holiday|long weekend|Easter break|Christmas party|staff party|leaving do|
          barbecue|quiz night|next call|next visit|next round|next issue|next board|next shift|
          next match|next order|next payment|next session|{month} meeting|{month} issue|{month}
          payroll|{day} meeting|{day} call|{day} shift|{project} launch|{project} deadline|
          {project} review|{city} trip|{city} fair|{rare} exam|{rare} show]
        """,
    "STARTS": """
        [the auditors arrive|the auditors are here|the doors open|the shop opens|the gates open|
          the curtain goes up|term starts|school starts again|the season starts|the holidays
          begin|the snow comes|the frost sets in|the rain comes|it gets dark|it rains again|the
          guests arrive|the visitors get here|the painters come|the builders come back|the
          concrete arrives|the lorry leaves|the truck is loaded|the shift ends|the night shift
          starts|the bank closes|the post goes|the offer runs out|the contract ends|the lease runs
          out|the warranty ends|the grant runs out|the money runs out|the stock runs out|the price
          goes up|the new rules apply|the new law comes in|the new boss starts|the intern leaves|
          the year is out|the month is over|the week is out|the day is over|the sun goes down|we
          meet again|we next meet|we speak again|we sit down again|we open|we close|we go live|we
          ship|we move|we leave|we fly out|we break up for summer|we sign anything|we start
          pouring|we start rehearsing|the board meets|the council votes|the vote is held|the
          minister comes|the inspector comes|{other_name} leaves|{other_name} gets back|
          {other_name} is back|{other_name} goes on holiday|{other_name} retires|{other_name}
          starts|the {city} people come|the {project} team starts|the bus goes|the train leaves|
          the hall is booked out|the tickets go on sale|the exam starts|the results are out|the
          cows go out|the lambs come|the hay is in|the leaves fall|everyone goes home|anyone
          notices|the press finds out|the server is switched off|the old system goes]
        """,
}
LISTS = {
    "DUES": """
        <SOON> [{day}|next {day}|this {day}|{day} week|{day} next|the coming {day}|the following
          {day}|{day} the <NTH>|{day} the <NTH> of {month}|{day} {month} <NTH>|the {day} after|the
          {day} after next|the first {day} in {month}|the last {day} of the month|the second {day}
          of {month}|the last {day} in {month}]

        [by|by|before|on|until|no later than|around] {day}[|| next| week], [at the latest|at the
          very latest|latest|if possible|or sooner|not later|the <NTH>|the <NTH> of {month}|before
          lunch|before noon|at <CLOCK>|in the morning|in the evening|close of business]

        [by|by|before|until] [{day}|next {day}|tomorrow|tonight|the <NTH>|the <NTH> of {month}|the
          end of {month}|the end of the week|next week|noon|<CLOCK>] [at the latest|at the very
          latest|latest|or sooner|or earlier|or so]

        [within|in] [<FEW> days|<FEW> weeks|a week|a fortnight|a month|two hours] [at the latest|
          at the very latest|or sooner|at most|or so|or less|if possible]

        [{day}|{day}|this {day}|next {day}|{day} coming|{day} week|{day} or {day}|{day} to {day}|
          {day} at <CLOCK>|{day} around <CLOCK>|{day} before <CLOCK>|{day} morning|{day}
          afternoon|{day} evening|{day} night|{day} lunchtime|{day} noon|{day} latest|{day} at the
          latest|{day} first thing|{day} the <NTH>|{day} the <NTH> of {month}|{day} after work|
          {day} before lunch|{day} fortnight|late {day}|early {day}|end of day {day}|close of
          business {day}|COB {day}|EOD {day}|EOD|end of the day|end of the week|end of week|end of
          {month}|end of business {day}|middle of {month}|middle of next week|start of {month}|
          start of next week|beginning of {month}|beginning of next week|early {month}|mid
          {month}|late {month}|noon tomorrow|noon {day}|midnight|midnight {day}|the <NTH>|the
          <NTH> of {month}|{month} <NTH>|{month} the <NTH>|{month} at the latest|tomorrow latest|
          tomorrow by <CLOCK>|today if possible|a week {day}|a week on {day}|a week from {day}|two
          weeks from {day}|two weeks on {day}|a week today|a week tomorrow|a fortnight today|three
          weeks from now|<FEW> weeks from now|<FEW> days from now|one month from now|a month from
          now|a year from now|<FEW> days after that|the week after|the week after next|the week of
          the <NTH>|the week before the <EVENT>|the weekend after|the weekend after next|the month
          after|the month after next|the {day} after|the {day} after next|the {day} before the
          <EVENT>|the {day} after the <EVENT>|the night before|the morning of the <EVENT>|the same
          evening|the same week|the next morning|the next day|the next working day|the next {day}|
          the first week of term|the first of {month}|the last week of term|the last {day} in
          {month}|the third week in {month}|the second {day} of the month|every {day} from
          {month}|every {day} at <CLOCK>|every day until {day}|every day at <CLOCK>|every night
          this week|each {day}|each {day} before <CLOCK>|weekday mornings|school nights]

        [in|within|inside] [<FEW> days' time|<FEW> weeks' time|a week's time|a month's time|a
          year's time|the next hour|the next half hour|the next day or two|the next day or so|the
          next week or so|the next week or two|the first two weeks|the first half of {month}|the
          first days of {month}|the last week before the <EVENT>|the week after the <EVENT>|the
          week before the <EVENT>|the weeks leading up to the <EVENT>|the days after the <EVENT>|
          the quiet week after the <EVENT>]

        [no later than|not later than|at least|at the latest|exactly|roughly|about|ideally|
          preferably|at most|no less than|just] [<FEW> days|<FEW> weeks|a day|a week|a fortnight|
          two hours|an hour|one month] [before|after|ahead of] [the <EVENT>|{day}|the <NTH>|the
          <NTH> of {month}|<STARTS>|{month}|the end of {month}|that]

        [by|before|on|until|from|no later than] [the 1st|the 2nd|the 3rd|the 4th|the 5th|the 7th|
          the 8th|the 10th|the 11th|the 12th|the 14th|the 15th|the 16th|the 18th|the 20th|the
          21st|the 22nd|the 23rd|the 24th|the 25th|the 28th|the 30th|the 31st][|| of {month}| of
          {month}| at noon| at the latest]

        [by|before|on|until|from|around|no later than] [{month}|{day}, {month}|{day} {month}] [1|
          2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|1st|2nd|
          3rd|4th|9th|13th|17th|20th|21st|22nd|23rd|26th|27th|29th]

        [by|before|at|until|around|from|no later than|by {day} at|by {day},|on {day} at|tomorrow
          at|today by|tonight at|this afternoon at|{day} at|{day} by] [[1|2|3|4|5|6|7|8|9|10|11|
          12][|| o'clock| pm| am| sharp]|[8:15|8:30|9:00|9:30|9:45|10:00|10:15|10:30|11:00|11:45|
          12:30|1:30|2:00|2:15|3:30|4:45|5:30|6:00|7:30][||| pm| am| sharp]|[14:00|15:30|16:00|
          17:15|18:00|20:00][|| at the latest]]

        [in|within|over the next|in the next|in about|inside of|in less than] [2|3|4|5|6|7|8|10|
          12|14|20|24|30|45|48|60|72|90] [days|weeks|hours|minutes|months|working days]

        [by|before|in|during|by the end of|at the start of|early in|late in] [Q1|Q2|Q3|Q4|week 3|
          week 12|week 27|week 40|week 51|H1|H2|2026|2027|2028|{month} 2026|{month} 2027|spring
          2027|autumn 2026]

        [on|on|this|next|late on|early on|first thing on|on the evening of|from|starting on|as of|
          only on|either way on|again on|already on|not before|every|every other|every second|
          each] {day}

        [by|by|before|until|on|no later than|this|next|first thing|late|early] {day} [morning|
          afternoon|evening|night|lunchtime|noon|midday|at <CLOCK>|around <CLOCK>|by <CLOCK>|
          before <CLOCK>|before lunch|after lunch|after work|at close of business|end of day|
          before school|after school|after training|at the latest]

        <SOON> [the <NTH>|the <NTH> of {month}|{month} <NTH>|{month} the <NTH>|the <NTH> of next
          month|the <NTH> of this month|the {day} after the <NTH>|next {month}|the first of the
          month]

        [on|not before|from|as of|starting|around|about|roughly on|between the second and|after|
          right after] [the <NTH>|the <NTH> of {month}|{month} <NTH>|{month} the <NTH>]

        <SOON> [{month}|early {month}|mid {month}|late {month}|the middle of {month}|the end of
          {month}|the start of {month}|the beginning of {month}|the first week of {month}|the
          second week of {month}|the last week of {month}|the last days of {month}|the first half
          of {month}]

        [in|early in|late in|in early|in mid|in late|sometime in|some time in|during|at the end
          of|at the start of|at the beginning of|in the middle of|towards the end of|from|
          throughout|around the middle of|in the first week of|in the second half of|every|over|
          between now and] {month}

        <SOON> [today|tonight|tomorrow|this evening|this afternoon|tomorrow morning|tomorrow noon|
          tomorrow evening|tomorrow night|the day after tomorrow|lunch|lunchtime|dinner|noon|
          midday|midnight|close of business|close of play|the close of business today|closing
          time|opening time|the end of the day|the end of today|end of day|end of play|the end of
          business|the end of the working day|the end of the shift|the coffee break|the morning
          break|bedtime|sunset|first light|dawn]

        <SOON> [the end of|the start of|the beginning of|the middle of] [the|this|next|the coming]
          <PERIOD>

        [by end of|end of|by the end of|towards the end of|at the end of|at the start of|early|
          late|some time|sometime|later|at some point|once|in the course of|over the course of|in
          the first half of] [this|next] <PERIOD>

        [this|next|this coming|within the|over the next|all through the|by next|every|every other|
          each|once a|twice a|three times a|during the|within this|within the current|one day
          next|before the end of the|after the end of this] <PERIOD>

        [in|within|inside|within the next|in the next|in the coming|over the next|in about|in
          roughly|in under|in less than|in no more than|in at most|in exactly|during the next|at
          the latest in|at the latest within|every] <FEW> <UNIT>

        [in|within|inside|in about|after] [a couple of|a few|several] [days|weeks|hours|minutes|
          months|working days]

        [in|over|within|during] the [next|coming] [few|couple of|two or three] [days|weeks|hours|
          months|shifts|lessons]

        [within|inside] the [hour|day|week|fortnight|month|quarter|next hour|agreed time|warranty
          period|notice period]

        [in|within|inside|within about|in about] [a day|a day or two|a day or so|a week|a week or
          two|a week or so|a week at most|a fortnight|a month|a month or so|a quarter|a year|an
          hour|an hour or so|half an hour|half a day|half a year|a couple of hours|one week|one
          month|one day|two to three days|twenty four hours|forty eight hours|ten working days|a
          few days|a matter of days]

        [<FEW> days|<FEW> weeks|a day|one day|a week|a fortnight|a month|an hour|half an hour|
          <FEW> hours|the day|the week|the evening|the night|the morning|the month|shortly|right|
          just|soon|straight|immediately|long|not too long|well] [before|after] [the|our] <EVENT>

        <SOON> [the|our|the next|this year's|next week's] <EVENT>

        [in time for|at|during|on the day of|after|straight after|right before|following|on the
          morning of|on the eve of|in the run-up to|in the week of|ahead of|at the latest at|
          between now and|at the start of|at the end of|in the middle of|not until after] the
          <EVENT>

        [before|before|before|by the time|by the time|by the time|until|after|the day before|the
          day after|a week before|two weeks before|right before|just before|shortly before|long
          before|well before|ideally before|at the latest before|preferably before|straight after|
          right after|the moment|the minute|the evening before|the morning after|an hour before|
          not after] <STARTS>

        [at|by|before|until|around|about|from|at around|shortly before|just after|by about|not
          later than|no later than|at the latest at|at exactly] [<CLOCK>|<CLOCK> today|<CLOCK>
          tomorrow|<CLOCK> tonight|<CLOCK> on {day}|<CLOCK> this evening]

        [tomorrow|today|tonight|this morning|this afternoon|this evening|tomorrow morning|tomorrow
          afternoon|later today|first thing tomorrow] [at <CLOCK>|around <CLOCK>|by <CLOCK>|before
          <CLOCK>|at the latest|before lunch|after lunch|before work|after work|over lunch|on the
          way home|in the break|after training|before the gates open|straight after this|if at all
          possible]

        [first thing|first thing in the morning|first thing next week|first thing on {day}|first
          thing {day}|first thing {day} morning|last thing on {day}|last thing tonight|straight
          after lunch|straight after this meeting|right after this|right after the call|as soon as
          possible|as soon as you can|as quickly as possible|at the earliest opportunity|at the
          next opportunity|at the first opportunity|at the next occasion|at your earliest
          convenience|in good time|in plenty of time|well in advance|in advance|on time|without
          delay|by return|this instant|this minute|now|right now|straight away|right away|at once|
          immediately|promptly|shortly|soon|before long|sooner or later|in the near future|in the
          long run|in the short term|overnight|over night|over the weekend|over lunch|over the
          holidays|over the summer|over the winter|over Easter|over Christmas|in between|between
          the holidays|between Christmas and New Year|on the way home|on the way back|on my next
          visit|on the next trip|on the next dry day|one evening|one of these days|some day next
          week|any day now|any time this week|either today or tomorrow|today or tomorrow|on {day}
          or {day}|from {day} to {day}|between {day} and {day}|between <CLOCK> and <CLOCK>|between
          {month} and {month}|from now on|from today|from tomorrow|from next week|from {month} on|
          with immediate effect|starting tomorrow|starting now|starting in {month}|starting with
          the next order|effective {month} <NTH>|until further notice]

        [in|by|before|during|over|late in|early in|by the end of|by the start of|towards the end
          of|in time for|this|next] [spring|summer|autumn|fall|winter|Easter|Christmas|Advent|
          Lent|Ramadan|Halloween|Thanksgiving|Pentecost|Whitsun|New Year|carnival]

        [in|by|by the end of|at the end of|at the start of|early in|late in|in the middle of|
          during] [the first quarter|the second quarter|the third quarter|the fourth quarter|Q
          one|Q two|Q three|Q four|week <FEW>|calendar week {number}|the second half of the year|
          the first half of next year|the new year|the financial year|twenty twenty seven|twenty
          thirty]

        [once|twice|three times|{number} times|several times|at least once] [a day|a week|a month|
          a year|a term|a quarter|per shift|per season|every {day}|every month|before {month}|by
          {day}|this week|this month|next week]

        [daily|weekly|monthly|quarterly|yearly|hourly|nightly|every morning|every evening|every
          night|every hour|every other day|every two weeks|every few weeks|every half hour|every
          quarter|every {day}|every {day} morning|every first {day}|every last {day} of the month|
          each time|every time|on weekdays|on weekends|on {day} mornings|in the mornings|on the
          first of each month|at the end of every month|at the end of every shift|after every
          game|before every match|after each use]
        """,
}
