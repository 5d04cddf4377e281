"""Tasks of two words and tasks of twelve, double tasks, tasks for one person and in odd frames.

Patterns as in ``__init__.py``, in the base form. The first word is a verb, and so is a later one
after a tilde (``variety.draw_task``). All text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "THING": """
        [it|this|that|the whole thing|everything|the rest|all of it|the lot]
        """,
}
LISTS = {
    "TASKS": """
        [have a think|ask around|double-check|report back|follow up|take notes|clear up|lock up|
          wash up|tidy up|help out|step in|stand in|chip in|pitch in|go first|stay late|start
          early|drive there|speak first|write back|call ahead|ring round|shop around|take over|
          carry on|try again|look around|phone home|give notice|set the table|make tea|bring cake|
          count heads|take photos|buy stamps|keep score|pay cash|wear black|bring boots|order
          pizza|sell tickets|fetch water|check prices|stop by|show up|own up|warm up|cool down|
          back off|speak up|dial in|sign in|log out|opt out|scale back|cut costs|save power|hire
          help|plant trees|raise money|spread the word|break the ice|do the maths|test the water|
          find a way|keep quiet|stay in touch|make room|make a start|make do|draw lots|take turns|
          share the load|cast a vote|pass it on|think it over|talk it through|sleep on it|write it
          down|wrap it up|split it up|send it back|get it over with|see it through|look it up|add
          it up|call it off|hand it over|put it right|turn it down|try it out|check it out|clear
          it up|try it on {other_name}|check with {other_name}|meet {other_name}|ask {other_name}|
          ring {other_name}|help {other_name}|brief {other_name}|pay {other_name}|drive
          {other_name} home|send {other_name} flowers]

        [explain|send|show|pass|forward|give|mail|hand|bring|describe|report|leave|return|submit|
          post|demonstrate|present|sell|offer] <THING> to [{other_name}|{other_name} and
          {other_name}|the others|the board|the people in {city}|whoever is on duty|the right
          person|the new owner|a neutral person|the children|our members]

        [put|write|spell|lay|type|print|sort|work|think|try|measure|map|plan|check|clear] <THING>
          [out|out properly|out in detail|out in large letters|out with {other_name}|out on paper]

        [go to {city} and ~pick up the {rare}|sit down with {other_name} and ~work out a plan|ring
          the hotel and ~cancel the second room|measure the door and ~order a new one|check the
          oil and ~top it up|draft a reply and ~run it past legal|scan the receipts and ~send them
          to accounts|take down the old sign and ~put up the new one|call the garage and ~ask for
          a quote|read the contract and ~mark the risky parts|open the mail and ~sort it into
          piles|weigh the parcels and ~take them to the post office|clear out the shed and ~paint
          it|find the leak and ~seal it|count the chairs and ~order {number} more|look at the logs
          and ~find out what happened|write the text and ~give it to the designer|collect the keys
          and ~hand them to {other_name}|drain the pond and ~repair the liner|talk to {other_name}
          and ~get the figures|unpack the boxes and ~check the contents|strip the wallpaper and
          ~fill the cracks|test the alarm and ~note the result|choose {number} photos and ~send
          them to the paper|book the room and ~let everyone know|take the samples and ~freeze
          them|clean the filters and ~refit them|print the labels and ~stick them on the crates|
          ask for two references and ~ring both of them|pick the apples and ~press them|go through
          the list and ~cross off the dead ones|meet the buyers and ~show them around|fetch the
          ladder and ~change the bulb|shut down the server and ~move it to {city}|proofread the
          leaflet and ~send it to print]

        [buy a cake and ask {other_name} to bring the candles|ask {other_name} to lend us the big
          ladder from the church|get {other_name} to show the new people how the till works|tell
          the caretaker to leave the side door open for the band|find out how much it would cost
          to hire a coach for {number} people|make sure that the people from {city} know where the
          entrance is|write a short piece about the flood for the parish newsletter|put a note
          through the door of everyone in the street|compare what we paid last year with what they
          are asking now|get the engineer from {city} to look at the noise in the lift|talk to the
          farmer about the path across the lower field|ask the bank for a copy of the letter they
          sent us|see whether the school would let us use the gym for free|move the meeting with
          the architect to the small room upstairs|explain to the new treasurer how the cash book
          has to be kept|check that nobody has used the fire exit as a store room again|send
          {other_name} a list of everything that is still missing|work out how many tables we need
          if {number} people turn up|teach {other_name} how to restart the pump without flooding
          the cellar|get a price for {number} shirts with the logo on the back|find somebody with
          a van who can take the stage to {city}|look for the folder in which {other_name} kept
          the old drawings|ask everyone to write down what they spent on the {project} trip|let
          the neighbors know that there will be loud music|show {other_name} where to turn off the
          water in an emergency|try to get the second half of the order for the old price|write to
          all the members who have not paid their fees|have the brakes on the school bus looked at
          by a garage|check whether the {rare} from {city} fits into the old frame|persuade
          {other_name} to stay on as captain for another season]

        [give|offer|lend|send|show|promise|buy|bring|hand|get|find|leave] {other_name} [the keys|a
          lift|a hand|{number} days off|the new route|the first chapter|a copy|the good news|a
          second chance|some flowers|the spare room|half the money|a tour of {city}|the {rare}|a
          proper breakfast|a set of tools|{number} tickets|the phone number of the plumber|the
          details|an answer|an honest reply|the old drum kit|a week's notice|a hot meal]

        [help|let|watch|have] {other_name} [move house|clear the gutters|set the alarm|run the
          bar|read the meter|settle in|present the figures|pick the team|try the new machine|lead
          the tour|cut the ribbon|write the summary|test the harness|do the talking|drive the
          tractor|count the money|practise the speech|choose the carpet]

        [take {other_name} off the list|put {other_name} on the list|add {other_name} to the
          group|swap places with {other_name}|cover the desk for {other_name}|keep {other_name} in
          the loop|leave a message for {other_name}|save a seat for {other_name}|get a card signed
          for {other_name}|put {other_name} in touch with the vet|introduce {other_name} to the
          neighbors|show {other_name} the ropes|talk {other_name} into it|talk {other_name} out of
          the {rare}|find a desk for {other_name}|copy {other_name} in|loop in {other_name}|send a
          get well card to {other_name}|pick {other_name}'s brain|set {other_name} up with a
          badge|drop {other_name} a line|get {other_name} on board|get {other_name}'s approval|ask
          after {other_name}|throw a party for {other_name}|stand up for {other_name}|hand the
          phone to {other_name}|keep {other_name} posted|give {other_name} the heads up|write
          {other_name} a recommendation|walk {other_name} through the forms]

        [bring|take|drag|move|steer|push|ease|cut] [the costs down|the price down|the noise down|
          the numbers up|the date forward|the wall back|the fence back|the opening hours back|the
          old sign down|the waiting time down to {number} minutes|the error rate below {number}
          percent|the count up to {number}|the stock down to {number}|the speed up|the talk down
          to {number} minutes|the group down to {number}]

        [turn the attic into an office|turn {number} pages into one|turn the old garage into a
          shop|swap the benches for chairs|swap the {rare} for a {rare}|trade the van in|replace
          the {rare} with a {rare}|exchange the wrong size|trade {number} hours with {other_name}|
          turn the report into slides|turn the garden into a car park|convert the barn into flats|
          change the lock on the back door|change the name to {rare}|divide the class into
          {number} groups|split the order between {number} shops|cut the cake into {number}
          pieces|spread the work over {number} people|combine the two lists|merge the {city} list
          with ours|line the boxes with straw|fill the cracks with putty|cover the pool with a
          net|stuff {number} envelopes|dress {number} dolls|stock the bar with soft drinks|fit the
          van with shelves|water down the paint|load the truck with turf|arm the helpers with
          brushes|furnish the flat with used things]

        [try|start|stop|begin|finish|avoid|consider|practise|suggest|give up|keep|put off|look
          into] [cooking for {number}|selling online|using less salt|printing on both sides|
          parking in the street|paying by card|working in pairs|buying local milk|asking for
          deposits|charging for bags|meeting outdoors|sending paper bills|sharing lifts|closing at
          noon|opening the bar early|renting out the hall|growing our own herbs|collecting
          rainwater|leaving the lights on|filming the matches|recycling the {rare}|answering the
          phone after hours|shipping to {city}|baking without eggs|serving breakfast|testing on
          real phones|naming names]

        [decide|agree|settle|choose|determine|say] [who goes first|where to hold it|how to split
          the money|which firm to use|what to sell|whether to rent or buy|who gets the {rare}|how
          many to order|which wall to knock down|what to do with the leftovers|who speaks to the
          press|when to plant the beans|which songs to drop|how to vote|what color to paint the
          door|whom to send to {city}|how to punish latecomers|who keeps the trophy]
        """,
}
