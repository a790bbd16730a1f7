/**
 * Short, common English words for passphrases, written for this app. Words that sound like another
 * one are left out, since a passphrase is sometimes read aloud.
 */
export const WORDS: readonly string[] = `
able acid acorn acre act actor add adult afraid again age agent agree air alarm album alert
alike alive alley allow almond alone along alpha also alter always amber amount ample amuse
anchor angle animal ankle annual answer anvil apart apple apply april apron arch arctic area
arena argue arm armour army aroma around arrow art artist ash aside ask asleep atlas atom attic
author autumn avenue avoid awake award away awning axe axis baby back bacon badge badger bag
bagel bake baker balance balcony ball ballet balloon bamboo banana band bangle banjo bank banner
bar barber bargain bark barley barn baron barrel base basic basil basin basket bat batch bath
baton battery bay beach beacon bead beak beam bean bear beard beast beat beaver bed bee beef
beetle begin begun behave behind being bell bellow belong below belt bench bend berry beside
best better beyond bicycle big bike bind birch bird biscuit bison bit bitter black blade blank
blanket blaze blend blink block bloom blossom blow blue bluff blunt board boat body boil bold
bolt bone bonfire bonnet bonus book boost boot border borrow boss both bottle bottom bounce
boundary bowl box boy bracket brain brake bramble branch brand brass brave bread breath breeze
brew brick bridge brief bright bring brisk broad bronze brook broom brother brown brush bubble
bucket buckle bud budget buffet bugle build bulb bull bumper bunch bundle bunny burn burrow bus
bush busy butler butter button buzz cab cabbage cabin cable cactus cafe cage cake calf call calm
camel camera camp canal candle canoe canvas canyon cap cape captain car caravan carbon card care
cargo carol carpet carrot carry cart carve case cashew castle casual cat catch cattle cave cedar
ceiling celery cellar cello cement centre cereal chain chair chalk chance change channel chapel
chapter charm chart chase cheap check cheek cheer cheese chef cherry chess chest chestnut chew
chicken chief child chill chime chimney chin chip choice choose chop chorus church cider cinema
circle circus city civil claim clap clarinet clasp class clay clean clear clerk clever click
cliff climb clock cloth cloud clover clown club clue coach coal coast coat cobble cobra cocoa
coconut code coffee coil coin cold collar colour column comb come comedy comet comfy comic
common compass concert cone cook cool copper copy coral cord core cork corn corner cosy cottage
cotton couch cough count country couple courage court cousin cove cover cow cowboy crab cradle
craft crane crate crater crayon cream create credit creek cricket crisp crocus crop cross crow
crowd crown crumb crumpet crunch crust cry crystal cube cuckoo cuddle cup cupboard curb cure
curious curl curry curtain curve cushion custard cut cycle cymbal dad daily dairy daisy dam damp
dance danger dare dark dart dash date daughter dawn day deal decade decide deck deep deer degree
delay delight deliver delta den dentist depth desk detail dial diamond diary dice diesel dig
digit dinner dip direct dirt disc dish ditch dive divide dock doctor dog doll dolphin dome
donkey door dot double dough dove down dozen dragon drain drama draw drawer dream dress drift
drill drink drive drizzle drop drum dry duck duet dune dusk dust duty duvet dwell each eager
eagle ear early earth ease easel east easy eat echo edge edit effort egg eight elastic elbow
elder elect eleven elf elk elm else ember emerald empty end energy engine enjoy enough enter
entry envelope equal era errand escape even evening event ever every exact exam example excuse
exit exotic expand expert explore extra fable fabric face fact factor fade fair fairy faith
falcon fall family famous fan fancy far farm farmer fashion fast father fawn feast feather
feature feed feel fence fennel fern ferry festival fetch fever fiddle field fifteen fifty fig
figure file fill film filter final finch fine finger finish fire firm first fish fist fit five
fix flag flame flannel flap flare flash flask flat flavour fleece fleet flight flint flip float
flock flood floor flow flower fluffy fluid flute fly foam focus fog foil fold folk follow fond
food foot football forest forget fork form fort forty forward fossil found fountain fox frame
free freeze fresh fridge friend fringe frog front frost fruit fudge fuel full fun funnel funny
future gadget gain galaxy gallery gallon gallop game gander gap garage garden garlic garnet gate
gather gaze gear gem general gentle giant gift giggle ginger giraffe girl give glad glance glass
gleam glide glimpse glitter globe glory glove glow glue goal goat goblet gold golf goose gospel
gown grab grace grade grain gram grand granite grape graph grass gravel gravy green greet grey
grid grill grip grocer ground group grove grow growl guard guess guest guide guitar gull gum gym
habit haddock hail hair half hammer hamster hand handle hang happy harbour hard harp harvest hat
hatch haven hawk hay hazel head heap heart heat heavy hedge heel height helmet help hem herb
here hero heron herring hidden high hike hill hinge hippo history hive hobby hockey hold holiday
hollow holly home honest honey hood hoof hook hoop hope horizon horn horse host hot hotel house
hover huge hull human humble humour hundred hurry husky hut ice icicle icing icon idea ideal
igloo image impact inch income index indigo indoor infant ink insect inside invent invite iris
iron island item ivory ivy jacket jade jaguar jam jar jasmine jaw jazz jeans jelly jersey jet
jewel jigsaw job jockey jog join joke jolly journal journey joy judge jug juggle juice july
jumble jump jumper june jungle junior juniper just kayak keen keep kennel kettle key kick kid
kilt kind king kingdom kiosk kipper kitchen kite kitten kiwi knee knife knit knob knock koala
label lace ladder ladle lady lake lamb lamp lance land lane language lantern lap large lark
laser last late latte laugh launch laundry laurel lava lavender law lawn layer leaf league lean
learn leather leave ledge leek left leg legend lemon lend length lens lentil leopard lesson
letter lettuce level lever library lid lift light like lilac lily limb lime limit line linen
link lion lip liquid list listen litre little lizard llama load loaf lobby lobster local lock
lodge loft log logic lolly long look loom loop loose lorry lot lotus loud lounge love low loyal
lucky lumber lunch lung lyric machine magic magnet magpie mail major make mallet mammal man
mango manner manor map maple marble march margin marine mark market marsh mask mast mat match
material maths matter maximum may maybe mayor maze meadow meal mean measure medal medium meet
mellow melody melon melt member memory mend menu merit merry metal meteor method metre midday
middle mild mile milk mill mimic mince mind mine mint mirror mist mitten mix moat mobile model
modern modest mole moment monkey month mood moon moor mop more morning mosaic moss most moth
mother motor mould mound mount mouse mouth move movie mud muffin mug mule mum museum mushroom
music mustard myth nail name napkin narrow nation native nature navy near neat neck nectar need
needle nephew nest net nettle never news newt next nibble nice nickel niece night nimble nine
noble nod noise noodle noon normal north nose note nothing notice novel november now number
nurse nut nutmeg oak oasis oat object oboe ocean october octopus odd off offer office often oil
okay old olive once onion only onward opal open opera opinion option orange orbit orchard orchid
order organ origin osprey ostrich other otter ounce out outdoor outfit outing outlet outline
outside oval oven over owl own owner oxygen oyster pack packet pad paddle page paint palace palm
pan pancake panda panel panther pantry paper parade parcel pardon parent park parka parrot
parsley parsnip part partner party pass pasta paste pastry patch path patrol pattern pavement
pea peach peacock peanut pearl pebble pedal pelican pen pencil penguin penny people pepper perch
perfect perfume period permit person petal petrol phone photo phrase piano pick pickle picnic
picture pie pier pigeon pile pillar pillow pilot pin pine pink pint pioneer pipe pirate pitch
pixel pizza place plain plan planet plank plant plaster plate play plaza please plenty plot
plough pluck plug plum plumber plus pocket poem poet point polar pole polish polite pollen polo
pond pony pool poppy porch pork port portion post poster pot potato pottery pouch pound powder
power prairie praise prawn present press pretty price primary prince print prize profit project
promise proof proper proud prune public puddle puffin pull pulley pulse pump pumpkin punch pupil
puppet puppy purple purse push puzzle pyramid quack quaint quality quarry quart quarter quartz
queen quest question queue quick quiet quill quilt quince quirky quit quite quiz quote rabbit
raccoon race radar radio radish raft rail railway rain rainbow raise raisin rally ramp ranch
random range rapid rare rasp raven raw ray razor reach ready real reason rebel recent recipe
record red reef reel refill reflect regal region relax relay relish rely remain remind remote
repair repeat reply rescue rest result return reveal reward rhythm ribbon rice rich riddle ride
ridge ring ripe ripple rise river road roast robe robin robot rock rocket roll roof rook room
rope rose rotate rough round route rover royal rub rubber ruby rudder rug rugby rule ruler
rumble run runner rural rush rustic rye sabre sack saddle safe saffron sage sailor salad salmon
salsa salt salute same sample sand sandal satin sauce saucer sausage save saw say scale scallop
scarf scene school science scissors scone scoop scooter score scout scrap screen screw script
scroll sea seal search season seat second secret seed seek select senior sense sentence serve
session set settle seven shade shadow shallow shape share shark sharp shave shawl shed sheep
sheet shelf shell shelter shield shift shine ship shirt shoe shop shore short shoulder shout
shovel show shower shrimp shrub shuffle shut shuttle side sign signal silence silent silk silly
silver simple since sing single sink sip sister sit six size skate sketch ski skill skip skirt
sky slate sleep sleeve sleigh slice slide slim slipper slope slow small smart smile smoke smooth
snack snail snap sneeze snow soap soccer social sock soda sofa soft soil solar soldier solid
solo solve sonata song soon sort sound soup south space spade spaniel spare spark sparrow speak
special speech speed spell spend spice spider spiral spirit splash sponge spoon sport spot spout
spray spread spring sprout spruce square squash squirrel stable stack stadium staff stage stall
stamp stand staple star starch start station statue stay steady steam steep stem step stereo
stew stick still sting stir stitch stock stone stool stop store storm story stove straight strap
straw stream street stretch string stripe strong student studio study style subtle suburb subway
sudden suede sugar suit summer summit sun sunny sunset super supper supply sure surf surface
swan sweater sweep sweet swift swim swing switch sword syrup system table tablet tackle tailor
take talent talk tall tally tame tangle tango tank tap tape target tart task taste taxi tea
teach teacher team teapot tell temple ten tennis tent term terrace test text thank theatre theme
thick thimble thing think third thirty thistle thorn thread three thrive throne throw thumb
thunder thyme ticket tide tidy tie tiger tight tile timber time tin tiny tip title toad toast
today toe toffee together token tomato tone tongue tonight tool tooth top topaz topic torch
tortoise total totem touch tough tour towel tower town toy trace track tractor trade traffic
trail train tram travel tray treacle treat tree trek trial tribe trick trim trip triple trombone
trophy trout truck true trumpet trunk trust truth try tub tuba tube tulip tuna tunnel turbine
turf turkey turn turnip turtle tutor twelve twenty twig twin twist type tyre umbrella umpire
uncle under uniform union unique unit unity until upbeat update upon upper upright upset urban
urge useful usher usual vacant valid valley value van vanilla vapour vase vault velvet verb
verse very vest vet viaduct video view villa village vine vinegar vintage violet violin visit
vivid voice volcano volley volume vote vowel voyage wafer waffle wage wagon waiter walk wall
wallet walnut walrus waltz wand wander want warm wash wasp watch water wave wax wealth weather
weave web wedge week weekend welcome well west whale wharf wheat wheel whisk whisper whistle
white wide width willow win winch window wing winner winter wire wisdom wise wish witty wolf
wombat wonder woodland wool word work workshop world worth wren wrist yacht yard yarn yawn year
yeast yellow yes yet yodel yoga yoghurt young yummy zebra zero zest zigzag zinc zip zodiac zone
zoo zoom
`
  .trim()
  .split(/\s+/);
