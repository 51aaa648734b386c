<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="office" tilewidth="320" tileheight="182" tilecount="211" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image source="../../sprites/tiles/office_floor_carpet_a.svg" width="64" height="64"/>
 </tile>
 <tile id="1">
  <image source="../../sprites/tiles/office_floor_carpet_b.svg" width="64" height="64"/>
 </tile>
 <tile id="2">
  <image source="../../sprites/tiles/office_floor_green_a.svg" width="64" height="64"/>
 </tile>
 <tile id="3">
  <image source="../../sprites/tiles/office_floor_green_b.svg" width="64" height="64"/>
 </tile>
 <tile id="4">
  <image source="../../sprites/tiles/office_floor_rose_a.svg" width="64" height="64"/>
 </tile>
 <tile id="5">
  <image source="../../sprites/tiles/office_floor_rose_b.svg" width="64" height="64"/>
 </tile>
 <tile id="6">
  <image source="../../sprites/tiles/office_floor_wood_a.svg" width="64" height="64"/>
 </tile>
 <tile id="7">
  <image source="../../sprites/tiles/office_floor_wood_b.svg" width="64" height="64"/>
 </tile>
 <tile id="8">
  <image source="../../sprites/tiles/office_runner.svg" width="64" height="64"/>
 </tile>
 <tile id="9">
  <image source="../../sprites/tiles/office_runner_left.svg" width="64" height="64"/>
 </tile>
 <tile id="10">
  <image source="../../sprites/tiles/office_runner_right.svg" width="64" height="64"/>
 </tile>
 <tile id="11">
  <image source="../../sprites/tiles/office_floor_wc_a.svg" width="64" height="64"/>
 </tile>
 <tile id="12">
  <image source="../../sprites/tiles/office_floor_wc_b.svg" width="64" height="64"/>
 </tile>
 <tile id="13">
  <image source="../../sprites/tiles/office_floor_grey_a.svg" width="64" height="64"/>
 </tile>
 <tile id="14">
  <image source="../../sprites/tiles/office_floor_grey_b.svg" width="64" height="64"/>
 </tile>
 <tile id="15">
  <image source="../../sprites/tiles/office_floor_kitchenette_a.svg" width="64" height="64"/>
 </tile>
 <tile id="16">
  <image source="../../sprites/tiles/office_floor_kitchenette_b.svg" width="64" height="64"/>
 </tile>
 <tile id="17">
  <image source="../../sprites/tiles/office_light.svg" width="64" height="64"/>
 </tile>
 <tile id="18">
  <image source="../../sprites/tiles/office_light_l_1.svg" width="64" height="64"/>
 </tile>
 <tile id="19">
  <image source="../../sprites/tiles/office_light_l_2.svg" width="64" height="64"/>
 </tile>
 <tile id="20">
  <image source="../../sprites/tiles/office_light_r_1.svg" width="64" height="64"/>
 </tile>
 <tile id="21">
  <image source="../../sprites/tiles/office_light_r_2.svg" width="64" height="64"/>
 </tile>
 <tile id="22">
  <image source="../../sprites/tiles/office_drain.svg" width="64" height="64"/>
 </tile>
 <tile id="23">
  <image source="../../sprites/tiles/office_mat.svg" width="64" height="64"/>
 </tile>
 <tile id="24">
  <image source="../../sprites/tiles/office_mat_left.svg" width="64" height="64"/>
 </tile>
 <tile id="25">
  <image source="../../sprites/tiles/office_mat_right.svg" width="64" height="64"/>
 </tile>
 <tile id="26">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_office_upper_top_left.svg" width="64" height="64"/>
 </tile>
 <tile id="27">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_office_upper_top.svg" width="64" height="64"/>
 </tile>
 <tile id="28">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_office_upper_top_left_2.svg" width="64" height="64"/>
 </tile>
 <tile id="29">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_office_upper_top_right.svg" width="64" height="64"/>
 </tile>
 <tile id="30">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_office_lower_left.svg" width="64" height="64"/>
 </tile>
 <tile id="31">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_office_lower.svg" width="64" height="64"/>
 </tile>
 <tile id="32">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_office_lower_left_2.svg" width="64" height="64"/>
 </tile>
 <tile id="33">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_office_lower_right.svg" width="64" height="64"/>
 </tile>
 <tile id="34">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_left.svg" width="64" height="64"/>
 </tile>
 <tile id="35">
  <image source="../../sprites/tiles/office_wall_shadow.svg" width="64" height="64"/>
 </tile>
 <tile id="36">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_left_2.svg" width="64" height="64"/>
 </tile>
 <tile id="37">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_right.svg" width="64" height="64"/>
 </tile>
 <tile id="38">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_left_3.svg" width="64" height="64"/>
 </tile>
 <tile id="39">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_left_4.svg" width="64" height="64"/>
 </tile>
 <tile id="40">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_right_2.svg" width="64" height="64"/>
 </tile>
 <tile id="41">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_corridor_upper_top_left.svg" width="64" height="64"/>
 </tile>
 <tile id="42">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_corridor_upper_top.svg" width="64" height="64"/>
 </tile>
 <tile id="43">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_corridor_upper_top_2.svg" width="64" height="64"/>
 </tile>
 <tile id="44">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_corridor_upper_top_3.svg" width="64" height="64"/>
 </tile>
 <tile id="45">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_corridor_upper_top_4.svg" width="64" height="64"/>
 </tile>
 <tile id="46">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_corridor_upper_top_right.svg" width="64" height="64"/>
 </tile>
 <tile id="47">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_corridor_lower_left.svg" width="64" height="64"/>
 </tile>
 <tile id="48">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_corridor_lower.svg" width="64" height="64"/>
 </tile>
 <tile id="49">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_corridor_lower_2.svg" width="64" height="64"/>
 </tile>
 <tile id="50">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_corridor_lower_3.svg" width="64" height="64"/>
 </tile>
 <tile id="51">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_corridor_lower_right.svg" width="64" height="64"/>
 </tile>
 <tile id="52">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_store_upper_top_left.svg" width="64" height="64"/>
 </tile>
 <tile id="53">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_store_upper_top.svg" width="64" height="64"/>
 </tile>
 <tile id="54">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_store_upper_top_2.svg" width="64" height="64"/>
 </tile>
 <tile id="55">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_store_upper_top_3.svg" width="64" height="64"/>
 </tile>
 <tile id="56">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_wc_upper_top_left.svg" width="64" height="64"/>
 </tile>
 <tile id="57">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_wc_upper_top.svg" width="64" height="64"/>
 </tile>
 <tile id="58">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_wc_upper_top_2.svg" width="64" height="64"/>
 </tile>
 <tile id="59">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_kitchenette_upper_top_left.svg" width="64" height="64"/>
 </tile>
 <tile id="60">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_kitchenette_upper_top.svg" width="64" height="64"/>
 </tile>
 <tile id="61">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_kitchenette_upper_top_2.svg" width="64" height="64"/>
 </tile>
 <tile id="62">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_kitchenette_upper_top_right.svg" width="64" height="64"/>
 </tile>
 <tile id="63">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_store_lower_left.svg" width="64" height="64"/>
 </tile>
 <tile id="64">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_store_lower.svg" width="64" height="64"/>
 </tile>
 <tile id="65">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_store_lower_2.svg" width="64" height="64"/>
 </tile>
 <tile id="66">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_store_lower_3.svg" width="64" height="64"/>
 </tile>
 <tile id="67">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_wc_lower_left.svg" width="64" height="64"/>
 </tile>
 <tile id="68">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_wc_lower.svg" width="64" height="64"/>
 </tile>
 <tile id="69">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_wc_lower_2.svg" width="64" height="64"/>
 </tile>
 <tile id="70">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_kitchenette_lower_left.svg" width="64" height="64"/>
 </tile>
 <tile id="71">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_kitchenette_lower.svg" width="64" height="64"/>
 </tile>
 <tile id="72">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_kitchenette_lower_2.svg" width="64" height="64"/>
 </tile>
 <tile id="73">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_kitchenette_lower_right.svg" width="64" height="64"/>
 </tile>
 <tile id="74">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_front_left.svg" width="64" height="64"/>
 </tile>
 <tile id="75">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_front.svg" width="64" height="64"/>
 </tile>
 <tile id="76">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_front_left_2.svg" width="64" height="64"/>
 </tile>
 <tile id="77">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/office_wall_right_front.svg" width="64" height="64"/>
 </tile>
 <tile id="78">
  <properties>
   <property name="depth" type="int" value="60"/>
  </properties>
  <image source="../../sprites/furniture/office_desk_screen.svg" width="160" height="124"/>
 </tile>
 <tile id="79">
  <properties>
   <property name="depth" type="int" value="60"/>
  </properties>
  <image source="../../sprites/furniture/office_desk_laptop.svg" width="160" height="124"/>
 </tile>
 <tile id="80">
  <properties>
   <property name="depth" type="int" value="60"/>
  </properties>
  <image source="../../sprites/furniture/office_desk_two.svg" width="192" height="124"/>
 </tile>
 <tile id="81">
  <properties>
   <property name="depth" type="int" value="60"/>
  </properties>
  <image source="../../sprites/furniture/office_desk_empty.svg" width="160" height="124"/>
 </tile>
 <tile id="82">
  <properties>
   <property name="depth" type="int" value="60"/>
  </properties>
  <image source="../../sprites/furniture/office_desk_dusty.svg" width="192" height="124"/>
 </tile>
 <tile id="83">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/office_chair_blue.svg" width="60" height="88"/>
 </tile>
 <tile id="84">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/office_chair_green.svg" width="60" height="88"/>
 </tile>
 <tile id="85">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/office_chair_red.svg" width="60" height="88"/>
 </tile>
 <tile id="86">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/office_chair_visitor.svg" width="54" height="72"/>
 </tile>
 <tile id="87">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/office_chair_visitor_blue.svg" width="54" height="72"/>
 </tile>
 <tile id="88">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/office_bookshelf.svg" width="128" height="144"/>
 </tile>
 <tile id="89">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/office_bookshelf_files.svg" width="128" height="144"/>
 </tile>
 <tile id="90">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/office_cabinet.svg" width="128" height="148"/>
 </tile>
 <tile id="91">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/office_printer.svg" width="102" height="126"/>
 </tile>
 <tile id="92">
  <properties>
   <property name="depth" type="int" value="56"/>
  </properties>
  <image source="../../sprites/furniture/office_sofa.svg" width="192" height="92"/>
 </tile>
 <tile id="93">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/office_coffee_table.svg" width="128" height="66"/>
 </tile>
 <tile id="94">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/office_plant.svg" width="68" height="130"/>
 </tile>
 <tile id="95">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/office_plant_blue.svg" width="68" height="130"/>
 </tile>
 <tile id="96">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/office_palm.svg" width="76" height="158"/>
 </tile>
 <tile id="97">
  <properties>
   <property name="depth" type="int" value="24"/>
  </properties>
  <image source="../../sprites/furniture/office_waste_basket.svg" width="44" height="52"/>
 </tile>
 <tile id="98">
  <properties>
   <property name="depth" type="int" value="24"/>
  </properties>
  <image source="../../sprites/furniture/office_waste_full.svg" width="50" height="70"/>
 </tile>
 <tile id="99">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_window.svg" width="160" height="74"/>
 </tile>
 <tile id="100">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_whiteboard.svg" width="154" height="80"/>
 </tile>
 <tile id="101">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_picture_sea.svg" width="80" height="60"/>
 </tile>
 <tile id="102">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_picture_flower.svg" width="58" height="64"/>
 </tile>
 <tile id="103">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_clock.svg" width="46" height="46"/>
 </tile>
 <tile id="104">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_notice_board.svg" width="124" height="78"/>
 </tile>
 <tile id="105">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_extinguisher.svg" width="36" height="66"/>
 </tile>
 <tile id="106">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_first_aid.svg" width="54" height="48"/>
 </tile>
 <tile id="107">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_glass_wall.svg" width="154" height="86"/>
 </tile>
 <tile id="108">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_lift.svg" width="136" height="126"/>
 </tile>
 <tile id="109">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_lift_buttons.svg" width="26" height="42"/>
 </tile>
 <tile id="110">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_sign_women.svg" width="42" height="44"/>
 </tile>
 <tile id="111">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_sign_men.svg" width="42" height="44"/>
 </tile>
 <tile id="112">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_sign_cup.svg" width="42" height="44"/>
 </tile>
 <tile id="113">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_sign_broom.svg" width="42" height="44"/>
 </tile>
 <tile id="114">
  <properties>
   <property name="depth" type="int" value="24"/>
  </properties>
  <image source="../../sprites/furniture/office_coat_stand.svg" width="70" height="126"/>
 </tile>
 <tile id="115">
  <properties>
   <property name="depth" type="int" value="56"/>
  </properties>
  <image source="../../sprites/furniture/office_toilet.svg" width="66" height="112"/>
 </tile>
 <tile id="116">
  <properties>
   <property name="depth" type="int" value="60"/>
  </properties>
  <image source="../../sprites/furniture/office_stall_wall.svg" width="26" height="182"/>
 </tile>
 <tile id="117">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_stall_door.svg" width="46" height="98"/>
 </tile>
 <tile id="118">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/office_washbasin.svg" width="94" height="102"/>
 </tile>
 <tile id="119">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_mirror.svg" width="74" height="94"/>
 </tile>
 <tile id="120">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_soap_dispenser.svg" width="30" height="46"/>
 </tile>
 <tile id="121">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_roll_holder.svg" width="34" height="32"/>
 </tile>
 <tile id="122">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_hand_dryer.svg" width="48" height="52"/>
 </tile>
 <tile id="123">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/office_changing_table.svg" width="128" height="92"/>
 </tile>
 <tile id="124">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/office_bin_tall.svg" width="56" height="84"/>
 </tile>
 <tile id="125">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/office_kitchenette.svg" width="320" height="136"/>
 </tile>
 <tile id="126">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_wall_cupboards.svg" width="218" height="56"/>
 </tile>
 <tile id="127">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/office_fridge.svg" width="96" height="158"/>
 </tile>
 <tile id="128">
  <properties>
   <property name="depth" type="int" value="60"/>
  </properties>
  <image source="../../sprites/furniture/office_dining_table.svg" width="192" height="104"/>
 </tile>
 <tile id="129">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/office_vending.svg" width="114" height="160"/>
 </tile>
 <tile id="130">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/office_water_cooler.svg" width="60" height="134"/>
 </tile>
 <tile id="131">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/office_sorting_bins.svg" width="160" height="96"/>
 </tile>
 <tile id="132">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_bottle_shelf.svg" width="254" height="112"/>
 </tile>
 <tile id="133">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_hook_rail.svg" width="218" height="32"/>
 </tile>
 <tile id="134">
  <properties>
   <property name="depth" type="int" value="60"/>
  </properties>
  <image source="../../sprites/furniture/office_utility_sink.svg" width="128" height="132"/>
 </tile>
 <tile id="135">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/office_supply_rack.svg" width="138" height="142"/>
 </tile>
 <tile id="136">
  <properties>
   <property name="depth" type="int" value="56"/>
  </properties>
  <image source="../../sprites/furniture/office_work_counter.svg" width="192" height="102"/>
 </tile>
 <tile id="137">
  <properties>
   <property name="depth" type="int" value="56"/>
  </properties>
  <image source="../../sprites/furniture/office_work_counter_long.svg" width="320" height="102"/>
 </tile>
 <tile id="138">
  <properties>
   <property name="depth" type="int" value="56"/>
  </properties>
  <image source="../../sprites/furniture/office_washing_machine.svg" width="96" height="132"/>
 </tile>
 <tile id="139">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/office_locked_cupboard.svg" width="96" height="144"/>
 </tile>
 <tile id="140">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/office_cleaning_trolley.svg" width="166" height="126"/>
 </tile>
 <tile id="141">
  <properties>
   <property name="depth" type="int" value="16"/>
  </properties>
  <image source="../../sprites/furniture/office_wet_floor_sign.svg" width="56" height="84"/>
 </tile>
 <tile id="142">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_puddle.svg" width="96" height="42"/>
 </tile>
 <tile id="143">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_floor.svg" width="160" height="66"/>
 </tile>
 <tile id="144">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_floor_tiles.svg" width="132" height="68"/>
 </tile>
 <tile id="145">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_rug.svg" width="254" height="124"/>
 </tile>
 <tile id="146">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_rug_green.svg" width="254" height="124"/>
 </tile>
 <tile id="147">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/office_bench.svg" width="160" height="56"/>
 </tile>
 <tile id="148">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/office_shelf_rolls.svg" width="128" height="144"/>
 </tile>
 <tile id="149">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_door_handle.svg" width="52" height="50"/>
 </tile>
 <tile id="150">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_closed_door.svg" width="76" height="106"/>
 </tile>
 <tile id="151">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_exit_door.svg" width="88" height="114"/>
 </tile>
 <tile id="152">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_props_flowers.svg" width="44" height="62"/>
 </tile>
 <tile id="153">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_doorway.svg" width="156" height="128"/>
 </tile>
 <tile id="154">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_doorway_wc.svg" width="156" height="128"/>
 </tile>
 <tile id="155">
  <image source="../../sprites/tiles/office_rug_tl.svg" width="64" height="64"/>
 </tile>
 <tile id="156">
  <image source="../../sprites/tiles/office_rug_tc.svg" width="64" height="64"/>
 </tile>
 <tile id="157">
  <image source="../../sprites/tiles/office_rug_tr.svg" width="64" height="64"/>
 </tile>
 <tile id="158">
  <image source="../../sprites/tiles/office_rug_ml.svg" width="64" height="64"/>
 </tile>
 <tile id="159">
  <image source="../../sprites/tiles/office_rug_mc.svg" width="64" height="64"/>
 </tile>
 <tile id="160">
  <image source="../../sprites/tiles/office_rug_mr.svg" width="64" height="64"/>
 </tile>
 <tile id="161">
  <image source="../../sprites/tiles/office_rug_bl.svg" width="64" height="64"/>
 </tile>
 <tile id="162">
  <image source="../../sprites/tiles/office_rug_bc.svg" width="64" height="64"/>
 </tile>
 <tile id="163">
  <image source="../../sprites/tiles/office_rug_br.svg" width="64" height="64"/>
 </tile>
 <tile id="164">
  <image source="../../sprites/tiles/office_rug_green_tl.svg" width="64" height="64"/>
 </tile>
 <tile id="165">
  <image source="../../sprites/tiles/office_rug_green_tc.svg" width="64" height="64"/>
 </tile>
 <tile id="166">
  <image source="../../sprites/tiles/office_rug_green_tr.svg" width="64" height="64"/>
 </tile>
 <tile id="167">
  <image source="../../sprites/tiles/office_rug_green_ml.svg" width="64" height="64"/>
 </tile>
 <tile id="168">
  <image source="../../sprites/tiles/office_rug_green_mc.svg" width="64" height="64"/>
 </tile>
 <tile id="169">
  <image source="../../sprites/tiles/office_rug_green_mr.svg" width="64" height="64"/>
 </tile>
 <tile id="170">
  <image source="../../sprites/tiles/office_rug_green_bl.svg" width="64" height="64"/>
 </tile>
 <tile id="171">
  <image source="../../sprites/tiles/office_rug_green_bc.svg" width="64" height="64"/>
 </tile>
 <tile id="172">
  <image source="../../sprites/tiles/office_rug_green_br.svg" width="64" height="64"/>
 </tile>
 <tile id="173">
  <image source="../../sprites/tiles/office_rug_rose_tl.svg" width="64" height="64"/>
 </tile>
 <tile id="174">
  <image source="../../sprites/tiles/office_rug_rose_tc.svg" width="64" height="64"/>
 </tile>
 <tile id="175">
  <image source="../../sprites/tiles/office_rug_rose_tr.svg" width="64" height="64"/>
 </tile>
 <tile id="176">
  <image source="../../sprites/tiles/office_rug_rose_ml.svg" width="64" height="64"/>
 </tile>
 <tile id="177">
  <image source="../../sprites/tiles/office_rug_rose_mc.svg" width="64" height="64"/>
 </tile>
 <tile id="178">
  <image source="../../sprites/tiles/office_rug_rose_mr.svg" width="64" height="64"/>
 </tile>
 <tile id="179">
  <image source="../../sprites/tiles/office_rug_rose_bl.svg" width="64" height="64"/>
 </tile>
 <tile id="180">
  <image source="../../sprites/tiles/office_rug_rose_bc.svg" width="64" height="64"/>
 </tile>
 <tile id="181">
  <image source="../../sprites/tiles/office_rug_rose_br.svg" width="64" height="64"/>
 </tile>
 <tile id="182">
  <image source="../../sprites/tiles/office_rubber_tl.svg" width="64" height="64"/>
 </tile>
 <tile id="183">
  <image source="../../sprites/tiles/office_rubber_tc.svg" width="64" height="64"/>
 </tile>
 <tile id="184">
  <image source="../../sprites/tiles/office_rubber_tr.svg" width="64" height="64"/>
 </tile>
 <tile id="185">
  <image source="../../sprites/tiles/office_rubber_ml.svg" width="64" height="64"/>
 </tile>
 <tile id="186">
  <image source="../../sprites/tiles/office_rubber_mc.svg" width="64" height="64"/>
 </tile>
 <tile id="187">
  <image source="../../sprites/tiles/office_rubber_mr.svg" width="64" height="64"/>
 </tile>
 <tile id="188">
  <image source="../../sprites/tiles/office_rubber_bl.svg" width="64" height="64"/>
 </tile>
 <tile id="189">
  <image source="../../sprites/tiles/office_rubber_bc.svg" width="64" height="64"/>
 </tile>
 <tile id="190">
  <image source="../../sprites/tiles/office_rubber_br.svg" width="64" height="64"/>
 </tile>
 <tile id="191">
  <image source="../../sprites/tiles/office_rug_store_tl.svg" width="64" height="64"/>
 </tile>
 <tile id="192">
  <image source="../../sprites/tiles/office_rug_store_tc.svg" width="64" height="64"/>
 </tile>
 <tile id="193">
  <image source="../../sprites/tiles/office_rug_store_tr.svg" width="64" height="64"/>
 </tile>
 <tile id="194">
  <image source="../../sprites/tiles/office_rug_store_ml.svg" width="64" height="64"/>
 </tile>
 <tile id="195">
  <image source="../../sprites/tiles/office_rug_store_mc.svg" width="64" height="64"/>
 </tile>
 <tile id="196">
  <image source="../../sprites/tiles/office_rug_store_mr.svg" width="64" height="64"/>
 </tile>
 <tile id="197">
  <image source="../../sprites/tiles/office_rug_store_bl.svg" width="64" height="64"/>
 </tile>
 <tile id="198">
  <image source="../../sprites/tiles/office_rug_store_bc.svg" width="64" height="64"/>
 </tile>
 <tile id="199">
  <image source="../../sprites/tiles/office_rug_store_br.svg" width="64" height="64"/>
 </tile>
 <tile id="200">
  <image source="../../sprites/tiles/office_wet_tl.svg" width="64" height="64"/>
 </tile>
 <tile id="201">
  <image source="../../sprites/tiles/office_wet_tc.svg" width="64" height="64"/>
 </tile>
 <tile id="202">
  <image source="../../sprites/tiles/office_wet_tr.svg" width="64" height="64"/>
 </tile>
 <tile id="203">
  <image source="../../sprites/tiles/office_wet_ml.svg" width="64" height="64"/>
 </tile>
 <tile id="204">
  <image source="../../sprites/tiles/office_wet_mc.svg" width="64" height="64"/>
 </tile>
 <tile id="205">
  <image source="../../sprites/tiles/office_wet_mr.svg" width="64" height="64"/>
 </tile>
 <tile id="206">
  <image source="../../sprites/tiles/office_wet_bl.svg" width="64" height="64"/>
 </tile>
 <tile id="207">
  <image source="../../sprites/tiles/office_wet_bc.svg" width="64" height="64"/>
 </tile>
 <tile id="208">
  <image source="../../sprites/tiles/office_wet_br.svg" width="64" height="64"/>
 </tile>
 <tile id="209">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_dripping_tap.svg" width="48" height="52"/>
 </tile>
 <tile id="210">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/office_open_bottle.svg" width="68" height="48"/>
 </tile>
</tileset>
