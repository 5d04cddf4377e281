"""Tasks as they are said in trades, clubs and families, one pattern for each kind of place.

Patterns as in ``__init__.py``, in the base form. The first word is a verb, and so is a later one
after a tilde (``variety.draw_task``). All text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "TASKS": """
        [chalk the menu board|salt the cod|order {number} kilos of flour|descale the coffee
          machine|book a table for the food critic|train the new waiter|fold the napkins|polish
          the glasses|clean out the grease trap|check the fridge temperature|rotate the stock|cost
          the tasting menu|call the fishmonger|print allergy cards|close the terrace|put the duck
          on the menu|tap the new barrel|sharpen the knives|scrub the grill|plan the wedding
          buffet|marinate the chicken|prove the dough|try out the vegan menu|count the cutlery|
          hire a pastry chef|swap the tablecloths|light the pizza oven|prep the vegetables|water
          down the squash|take the oysters off the menu|seat the big group upstairs|do the wine
          order|cash up|reply to the hygiene inspector|air the cellar]

        [change the sheets in room {number}|fix the minibar|upgrade the couple from {city}|print
          the breakfast cards|order bathrobes|vacuum the corridor|oil the door of room {number}|
          raise the rates for the trade fair|block {number} rooms for the wedding|repaint the
          reception|call a taxi for the guests|check the pool chlorine|replace the shower heads|
          train the night porter|put a cot in room {number}|move the Hendersons to the third
          floor|answer the online reviews|arrange a city tour|stock the welcome trays|test the
          smoke detectors|iron {number} tablecloths|bring the luggage up|renew the laundry
          contract|return the lost teddy bear|hang new curtains in the lounge]

        [dress the window|price the new boots|mark down the coats|count the till|order carrier
          bags|open the second checkout|restock the front shelf|move the candles to the entrance|
          change the sale signs|return the damaged jars|watch the cameras|take stock of the
          cellar|gift-wrap the hampers|put out the fresh bread|check the sell-by dates|ban the
          trolleys from the ramp|train {other_name} on the till|phone the customer about the ring|
          alter the wedding dress|reorder size {number}|steam the suits|label the cheeses|cut the
          keys|fix the shutter|lay out the spring range|run a two for one offer|clear the summer
          stock|unpack the delivery from {city}|sign for the parcels|swap the mannequins|find out
          who stole the {rare}]

        [load the trailer|check the tire pressure|plan the route to {city}|swap the driver in
          {city}|refuel the forklift|pick the {city} order|wrap the pallets|scan the barcodes|book
          a dock slot|recount aisle {number}|repack the fragile goods|weigh the truck|secure the
          load|chase the missing container|file the customs papers|service the reefer unit|strip
          the returned phones|sweep aisle {number}|relabel the racks|install a mirror at the blind
          corner|train {number} forklift drivers|slow down the conveyor|mark the walkways in
          {color}|cross-dock the flowers|consolidate the half loads|wash the tanker|log the
          mileage|replace the dock lights|consign the parcels to the railway|empty the sorting
          cage]

        [clear the drum kit off the stage|restring the guitar|print {number} choir folders|find a
          tenor|arrange the carol for brass|book the church|tune the harpsichord|copy the second
          violin part|record the rehearsal|learn the second verse by heart|mike the piano|set up
          the risers|audition {number} singers|write the program notes|sell the old tuba|hire a
          van for the timpani|move the harp|time the encore|turn pages for {other_name}|thank the
          organist|rehearse the Latin piece|choose the robes|fix the pedal|tape the cables down|
          lend {other_name} a music stand|transpose it down a tone|invite the choir from {city}|
          mix the live album|balance the microphones|cut the long solo]

        [hang the portraits|light the vase|write the wall texts|insure the loan from {city}|dust
          the skeleton|open the cafe earlier|train the guides|crate the sculptures|photograph the
          coins|catalogue the letters|control the humidity|restore the frame|reshelve the returns|
          mend the torn map|run the story hour|charge for lost books|digitize the parish
          registers|plan the night of museums|move the mammoth|borrow the {rare} from {city}|fence
          off the mosaic|translate the audio guide|count the visitors|stuff the owl|repaint
          gallery {number}|deinstall the show|invite the donors to a preview|exchange the bulbs in
          the showcases|trace the owner of the painting|polish the armor]

        [pitch the tents|dig the latrine|collect firewood|teach the kids three knots|pack the
          first aid kit|check the forest fire warning|buy marshmallows|sign up {number} scouts|sew
          on the badges|patch the canoe|plan the night hike|draw a treasure map|borrow a trailer
          for the canoes|drive the gear to the lake|hang a rope swing|count the children at the
          bus|cook for {number}|write to the forester|inspect the climbing ropes|ask the farmer
          for the meadow|light the stove|build a raft|wash the sleeping bags|keep watch|tell a
          ghost story|find a wet weather plan|bring the tarp|air the mattresses|return the keys of
          the hut]

        [ring up the new goalkeeper|wash the shirts|mark the lanes|book the pool|check the buoys|
          enter {number} juniors for the regatta|draw the fixtures|order medals|fill the ice
          machine|roll the pitch|paint the lines|fix the net on court {number}|hire a referee|drop
          the captain|rest {other_name}|appeal against the red card|scout the midfielder from
          {city}|bandage the knee|film the corner kicks|pay the match fees|train the under
          twelves|inflate the balls|measure the long jump|time the heats|carry the torch|stretch
          the hamstring|plan the away trip to {city}|sell {number} season tickets|renew the
          floodlights|coach the beginners on court {number}|weigh the boxers|sharpen the skates|
          saddle the pony|wax the skis]

        [clip the hooves|spread the manure|bale the straw|drill the barley|spray against blight|
          mend the fence along the brook|check the ewes at night|call the knacker|test the soil|
          open the sluice|sell the bull calf|register the newborn lambs|move the herd to the lower
          meadow|drench the sheep|order {number} tons of lime|service the combine|grease the
          bearings|turn the hay|dry the grain|store the potatoes|bottle the honey|smoke the hive|
          catch the swarm|prune the vines|crush the grapes|press the cider|plough the stubble|
          clear the ditch|count the pheasants|trap the moles|shoe the mare|bring the cows in|milk
          the goats by hand|candle the eggs|fill in the subsidy form|roll the seed bed|net the
          cherries|lift the beets]

        [true the front wheel|replace the clutch|bleed the brakes|weld the exhaust|jack up the
          van|order a windscreen|align the headlights|flush the cooling system|balance the tires|
          spray the bonnet|beat out the dent|read out the fault codes|tow the Volvo in|reupholster
          the seats|rotate the tires|drain the oil|change the spark plugs|grind the valves|tighten
          the wheel nuts|rustproof the sills|lend the customer a car|call the owner of the blue
          Ford|test-drive the pickup|recharge the air conditioning|regrease the chain|fit a tow
          bar|swap the summer tires|quote for the gearbox|crush the old taxi]

        [wire up the extractor fan|rehang the fire door|skim the ceiling|lay the underfloor
          heating|fell the ash tree|clear the gutters|pump out the pit|shore up the trench|tie the
          rebar|screed the floor|point the chimney|hoist the beams|sheet the roof|install the heat
          pump|change the fuse box|lower the manhole|widen the gate|plumb in the washer|damp-proof
          the cellar|tile round the bath|survey the boundary|order {number} bags of cement|chip
          off the old render|align the fence posts|pressure-test the pipes|cap the well|strip the
          lead paint|hand over flat {number}|put handrails on the ramp|dig out the tree stump|
          replace {number} roof tiles|rent a mini digger|cut a cat flap into the back door|box in
          the pipes|sink a soakaway]

        [read to the little ones|sand the climbing frame|wash the paint brushes|pick up the sick
          child|knit {number} hats|order finger paint|tell the parents about the lice|swap the
          toys|plan the lantern walk|bake with group {number}|comfort the new boy|fix the
          stroller|air the nap room|cut out {number} paper stars|plant cress with the kids|
          disinfect the toys|sing with the babies|toilet-train the twins|fill the sandpit|label
          the coat hooks|write the diary for the blue group|buy a new rabbit|visit the fire
          station|collect chestnuts|glue the crowns|laminate the picture cards|count the rubber
          boots|invite the grandparents|measure the kids against the door]

        [bless the new bell|polish the candlesticks|arrange the altar flowers|type the parish
          letter|visit {other_name} in hospital|lead the prayer group|plan the confirmation class|
          repair the organ bellows|open the food bank|collect for the roof fund|lay the table for
          the fast breaking|cook the community meal|order prayer books|ring the bells|light the
          candles|prepare the eulogy|register the baptism|teach the Sunday class|host the refugees
          from {city}|set out the chairs|sweep the yard of the mosque|translate the sermon|rent
          out the parish hall|record the service|bake the communion bread|restore the window|thank
          the cleaners|count the collection|rake the graves]

        [sort the donated coats|pack {number} food parcels|drive the soup van|knock on doors in
          {city}|write to the foundation|shake the tins outside the station|feed the foxes|rehome
          the old dog|walk the greyhounds|neuter the stray cats|plant dune grass|pick litter along
          the beach|count the frogs|build {number} nest boxes|ring the young storks|plant a hedge|
          protest outside the town hall|print {number} leaflets|run the tombola|brief the street
          team|thank every donor by hand|find host families|teach the evening class|mend donated
          bikes|open the repair cafe|staff the helpline|organize a clothes swap|register as a
          charity|close the shelter for repairs|audit the donations|sponsor a well|patrol the
          nature reserve|remove the invasive {rare}|seed the meadow]

        [drain the boiler|inspect the turbine|climb the mast|replace the insulator|restart pump
          {number}|read the meters|flush the hydrant|patrol the line|trip the breaker|lubricate
          the gearbox|torque the bolts|purge the gas line|calibrate the flow meter|clear the rake|
          dredge the inlet|dose the chlorine|sample the reservoir|cut back the trees along the
          track|grind the rail|swap the points motor|test the signals|clean the solar panels|log
          the vibration|shut valve {number}|weld the flange|vent the tank|cool the mold|retool
          press {number}|change the die|feed the hopper|degrease the parts|deburr the castings|
          anodize the covers|stop line {number}|reset the robot|refill the coolant|scrap the bad
          batch|inspect the first piece|crane the motor out|tag the broken ladder]

        [scatter the rose petals|taste the cakes|choose the rings|seat the two aunts apart|confirm
          the florist|write the vows|rehearse the first dance|send {number} invitations|rent the
          suits|fit the dress|hire a string quartet|hide the honeymoon bags|decorate the car|find
          the family Bible|order the headstone|write the obituary|clear the flat of grandma|sell
          the piano|cancel the phone contract|forward the post|divide the china|plan the wake|book
          the crematorium|thank the nurses|sort the old letters|renew the passports|pay the school
          fees|vaccinate the puppy|list the house|view the flat in {city}|book the removal men|
          change the address at the bank|read the electricity meter|repaint the nursery|choose a
          godmother|apply for the kindergarten place|fill in the benefit form|teach {other_name}
          to drive|sew the carnival costume|bury the hamster|lay the turf|book the campsite|pack
          the picnic|cancel the newspaper|assemble the trampoline]

        [light scene {number}|scout a location in {city}|cast the twin sisters|age the costumes|
          build the spaceship|block the fight|call the extras|order fake blood|dub the chase|
          color-grade the last reel|clear the music rights|permit the drone|storyboard the crash|
          feed the crew|charge the batteries|slate the takes|back up the cards|book a stunt
          driver|repaint the door {color}|match the continuity photos|shoot the pickups|record the
          room tone|reshoot the kiss|sync the sound|rent a fog machine|prime the flats|gel the
          lamps|repaint the revolve|sew {number} wings|paper the house for the preview|cue the
          snow|strike the set|reblock act two|drill the chorus|shorten the interval|print the
          tickets|understudy the queen]
        """,
}
