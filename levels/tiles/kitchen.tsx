<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="kitchen" tilewidth="320" tileheight="184" tilecount="182" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image source="../../sprites/tiles/kitchen_floor_a.svg" width="64" height="64"/>
 </tile>
 <tile id="1">
  <image source="../../sprites/tiles/kitchen_floor_b.svg" width="64" height="64"/>
 </tile>
 <tile id="2">
  <image source="../../sprites/tiles/kitchen_floor_cold_a.svg" width="64" height="64"/>
 </tile>
 <tile id="3">
  <image source="../../sprites/tiles/kitchen_floor_cold_b.svg" width="64" height="64"/>
 </tile>
 <tile id="4">
  <image source="../../sprites/tiles/kitchen_floor_goods_a.svg" width="64" height="64"/>
 </tile>
 <tile id="5">
  <image source="../../sprites/tiles/kitchen_floor_goods_b.svg" width="64" height="64"/>
 </tile>
 <tile id="6">
  <image source="../../sprites/tiles/kitchen_floor_entry_a.svg" width="64" height="64"/>
 </tile>
 <tile id="7">
  <image source="../../sprites/tiles/kitchen_floor_entry_b.svg" width="64" height="64"/>
 </tile>
 <tile id="8">
  <image source="../../sprites/tiles/kitchen_floor_dish_a.svg" width="64" height="64"/>
 </tile>
 <tile id="9">
  <image source="../../sprites/tiles/kitchen_floor_dish_b.svg" width="64" height="64"/>
 </tile>
 <tile id="10">
  <image source="../../sprites/tiles/kitchen_light.svg" width="64" height="64"/>
 </tile>
 <tile id="11">
  <image source="../../sprites/tiles/kitchen_light_l_1.svg" width="64" height="64"/>
 </tile>
 <tile id="12">
  <image source="../../sprites/tiles/kitchen_light_l_2.svg" width="64" height="64"/>
 </tile>
 <tile id="13">
  <image source="../../sprites/tiles/kitchen_light_r_1.svg" width="64" height="64"/>
 </tile>
 <tile id="14">
  <image source="../../sprites/tiles/kitchen_light_r_2.svg" width="64" height="64"/>
 </tile>
 <tile id="15">
  <image source="../../sprites/tiles/kitchen_drain.svg" width="64" height="64"/>
 </tile>
 <tile id="16">
  <image source="../../sprites/tiles/kitchen_mat_left.svg" width="64" height="64"/>
 </tile>
 <tile id="17">
  <image source="../../sprites/tiles/kitchen_mat_right.svg" width="64" height="64"/>
 </tile>
 <tile id="18">
  <image source="../../sprites/tiles/kitchen_mark_h.svg" width="64" height="64"/>
 </tile>
 <tile id="19">
  <image source="../../sprites/tiles/kitchen_mark_v.svg" width="64" height="64"/>
 </tile>
 <tile id="20">
  <image source="../../sprites/tiles/kitchen_mark_corner_ul.svg" width="64" height="64"/>
 </tile>
 <tile id="21">
  <image source="../../sprites/tiles/kitchen_mark_corner_ur.svg" width="64" height="64"/>
 </tile>
 <tile id="22">
  <image source="../../sprites/tiles/kitchen_mark_corner_ll.svg" width="64" height="64"/>
 </tile>
 <tile id="23">
  <image source="../../sprites/tiles/kitchen_mark_corner_lr.svg" width="64" height="64"/>
 </tile>
 <tile id="24">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_plaster_upper_top_left.svg" width="64" height="64"/>
 </tile>
 <tile id="25">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_plaster_upper_top.svg" width="64" height="64"/>
 </tile>
 <tile id="26">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_steel_upper_top_left.svg" width="64" height="64"/>
 </tile>
 <tile id="27">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_steel_upper_top.svg" width="64" height="64"/>
 </tile>
 <tile id="28">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_upper_top_left.svg" width="64" height="64"/>
 </tile>
 <tile id="29">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_upper_top.svg" width="64" height="64"/>
 </tile>
 <tile id="30">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_upper_top_right.svg" width="64" height="64"/>
 </tile>
 <tile id="31">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_plaster_lower_left.svg" width="64" height="64"/>
 </tile>
 <tile id="32">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_plaster_lower.svg" width="64" height="64"/>
 </tile>
 <tile id="33">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_steel_lower_left.svg" width="64" height="64"/>
 </tile>
 <tile id="34">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_steel_lower.svg" width="64" height="64"/>
 </tile>
 <tile id="35">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_lower_left.svg" width="64" height="64"/>
 </tile>
 <tile id="36">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_lower.svg" width="64" height="64"/>
 </tile>
 <tile id="37">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_lower_right.svg" width="64" height="64"/>
 </tile>
 <tile id="38">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_left.svg" width="64" height="64"/>
 </tile>
 <tile id="39">
  <image source="../../sprites/tiles/kitchen_wall_shadow.svg" width="64" height="64"/>
 </tile>
 <tile id="40">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_left_2.svg" width="64" height="64"/>
 </tile>
 <tile id="41">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_right.svg" width="64" height="64"/>
 </tile>
 <tile id="42">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_left_3.svg" width="64" height="64"/>
 </tile>
 <tile id="43">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_left_4.svg" width="64" height="64"/>
 </tile>
 <tile id="44">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_right_2.svg" width="64" height="64"/>
 </tile>
 <tile id="45">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_left_5.svg" width="64" height="64"/>
 </tile>
 <tile id="46">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_left_6.svg" width="64" height="64"/>
 </tile>
 <tile id="47">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_cream_upper_top_left.svg" width="64" height="64"/>
 </tile>
 <tile id="48">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_cream_upper_top.svg" width="64" height="64"/>
 </tile>
 <tile id="49">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_cream_upper_top_2.svg" width="64" height="64"/>
 </tile>
 <tile id="51">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_upper_top_left_2.svg" width="64" height="64"/>
 </tile>
 <tile id="52">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_upper_top_2.svg" width="64" height="64"/>
 </tile>
 <tile id="54">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_upper_top_3.svg" width="64" height="64"/>
 </tile>
 <tile id="55">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_upper_top_4.svg" width="64" height="64"/>
 </tile>
 <tile id="56">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_white_upper_top_left.svg" width="64" height="64"/>
 </tile>
 <tile id="57">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_white_upper_top.svg" width="64" height="64"/>
 </tile>
 <tile id="58">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_white_upper_top_2.svg" width="64" height="64"/>
 </tile>
 <tile id="59">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_white_upper_top_3.svg" width="64" height="64"/>
 </tile>
 <tile id="60">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_white_upper_top_right.svg" width="64" height="64"/>
 </tile>
 <tile id="61">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_cream_lower_left.svg" width="64" height="64"/>
 </tile>
 <tile id="62">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_cream_lower.svg" width="64" height="64"/>
 </tile>
 <tile id="63">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_cream_lower_2.svg" width="64" height="64"/>
 </tile>
 <tile id="64">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_lower_2.svg" width="64" height="64"/>
 </tile>
 <tile id="65">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_lower_3.svg" width="64" height="64"/>
 </tile>
 <tile id="66">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_white_lower_left.svg" width="64" height="64"/>
 </tile>
 <tile id="67">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_white_lower.svg" width="64" height="64"/>
 </tile>
 <tile id="68">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_white_lower_2.svg" width="64" height="64"/>
 </tile>
 <tile id="69">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_white_lower_3.svg" width="64" height="64"/>
 </tile>
 <tile id="70">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_white_lower_right.svg" width="64" height="64"/>
 </tile>
 <tile id="71">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_left_7.svg" width="64" height="64"/>
 </tile>
 <tile id="72">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_left_8.svg" width="64" height="64"/>
 </tile>
 <tile id="73">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_front_left.svg" width="64" height="64"/>
 </tile>
 <tile id="74">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_front.svg" width="64" height="64"/>
 </tile>
 <tile id="75">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_front_left_2.svg" width="64" height="64"/>
 </tile>
 <tile id="76">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_right_front.svg" width="64" height="64"/>
 </tile>
 <tile id="77">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_counter_2.svg" width="128" height="108"/>
 </tile>
 <tile id="78">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_counter_3.svg" width="192" height="108"/>
 </tile>
 <tile id="79">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_counter_4.svg" width="256" height="108"/>
 </tile>
 <tile id="80">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_counter_5.svg" width="320" height="108"/>
 </tile>
 <tile id="81">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_counter_wood_5.svg" width="320" height="108"/>
 </tile>
 <tile id="82">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_counter_wood_4.svg" width="256" height="108"/>
 </tile>
 <tile id="83">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_table_steel_3.svg" width="192" height="113"/>
 </tile>
 <tile id="84">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_table_steel_5.svg" width="320" height="113"/>
 </tile>
 <tile id="85">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_table_wood_4.svg" width="256" height="113"/>
 </tile>
 <tile id="86">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_stove.svg" width="138" height="108"/>
 </tile>
 <tile id="87">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_hood.svg" width="154" height="70"/>
 </tile>
 <tile id="88">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_oven.svg" width="114" height="164"/>
 </tile>
 <tile id="89">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_fridge.svg" width="170" height="172"/>
 </tile>
 <tile id="90">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_freezer.svg" width="160" height="120"/>
 </tile>
 <tile id="91">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_rack_vegetables.svg" width="138" height="140"/>
 </tile>
 <tile id="92">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_rack_dairy.svg" width="138" height="140"/>
 </tile>
 <tile id="93">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_rack_meat.svg" width="138" height="140"/>
 </tile>
 <tile id="94">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_rack_dry.svg" width="138" height="140"/>
 </tile>
 <tile id="95">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_rack_dishes.svg" width="138" height="140"/>
 </tile>
 <tile id="96">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_sink.svg" width="192" height="136"/>
 </tile>
 <tile id="97">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_hand_basin.svg" width="86" height="100"/>
 </tile>
 <tile id="98">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_soap_dispenser.svg" width="30" height="46"/>
 </tile>
 <tile id="99">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_towel_dispenser.svg" width="44" height="56"/>
 </tile>
 <tile id="100">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_mirror.svg" width="58" height="60"/>
 </tile>
 <tile id="102">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_dishwasher.svg" width="126" height="158"/>
 </tile>
 <tile id="103">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_dish_table.svg" width="224" height="122"/>
 </tile>
 <tile id="104">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_dish_table_clean.svg" width="192" height="120"/>
 </tile>
 <tile id="105">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_sink_prerinse.svg" width="160" height="184"/>
 </tile>
 <tile id="106">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_shelf_pots.svg" width="180" height="48"/>
 </tile>
 <tile id="107">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_shelf_spices.svg" width="154" height="44"/>
 </tile>
 <tile id="108">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_shelf_plates.svg" width="154" height="44"/>
 </tile>
 <tile id="109">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_knife_rack.svg" width="136" height="52"/>
 </tile>
 <tile id="110">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_ladle_rack.svg" width="124" height="54"/>
 </tile>
 <tile id="111">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_window.svg" width="140" height="72"/>
 </tile>
 <tile id="112">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_window_wide.svg" width="200" height="72"/>
 </tile>
 <tile id="113">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_cold_door.svg" width="104" height="122"/>
 </tile>
 <tile id="114">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_goods_gate.svg" width="152" height="110"/>
 </tile>
 <tile id="115">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_entrance_door.svg" width="96" height="108"/>
 </tile>
 <tile id="116">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_exit_sign.svg" width="62" height="32"/>
 </tile>
 <tile id="117">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_notice_board.svg" width="124" height="78"/>
 </tile>
 <tile id="118">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_clock.svg" width="46" height="46"/>
 </tile>
 <tile id="119">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_extinguisher.svg" width="36" height="66"/>
 </tile>
 <tile id="120">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_first_aid.svg" width="54" height="46"/>
 </tile>
 <tile id="121">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_hooks.svg" width="172" height="32"/>
 </tile>
 <tile id="122">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_hooks_2.svg" width="68" height="32"/>
 </tile>
 <tile id="123">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_coats.svg" width="114" height="76"/>
 </tile>
 <tile id="124">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_crates_tomato.svg" width="74" height="96"/>
 </tile>
 <tile id="125">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_crates_salad.svg" width="74" height="96"/>
 </tile>
 <tile id="126">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_crate_carrots.svg" width="74" height="74"/>
 </tile>
 <tile id="127">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_crate_potatoes.svg" width="74" height="70"/>
 </tile>
 <tile id="128">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_cartons.svg" width="114" height="92"/>
 </tile>
 <tile id="129">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_pallet_goods.svg" width="128" height="124"/>
 </tile>
 <tile id="130">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_sacks.svg" width="106" height="74"/>
 </tile>
 <tile id="131">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_trolley.svg" width="108" height="100"/>
 </tile>
 <tile id="132">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_tray_trolley.svg" width="94" height="150"/>
 </tile>
 <tile id="133">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_bin_food.svg" width="56" height="84"/>
 </tile>
 <tile id="134">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_bin_rest.svg" width="56" height="84"/>
 </tile>
 <tile id="135">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_bin_paper.svg" width="56" height="84"/>
 </tile>
 <tile id="136">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_mixer.svg" width="98" height="136"/>
 </tile>
 <tile id="137">
  <properties>
   <property name="depth" type="int" value="48"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_lockers.svg" width="134" height="146"/>
 </tile>
 <tile id="138">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_bench.svg" width="128" height="54"/>
 </tile>
 <tile id="139">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_plant.svg" width="54" height="104"/>
 </tile>
 <tile id="140">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_pass.svg" width="256" height="156"/>
 </tile>
 <tile id="141">
  <properties>
   <property name="depth" type="int" value="64"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_fryer.svg" width="96" height="126"/>
 </tile>
 <tile id="142">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_props_oils.svg" width="66" height="56"/>
 </tile>
 <tile id="143">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_props_plates.svg" width="88" height="42"/>
 </tile>
 <tile id="144">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_props_scale.svg" width="60" height="52"/>
 </tile>
 <tile id="145">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_props_tubs.svg" width="108" height="42"/>
 </tile>
 <tile id="146">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_props_bread.svg" width="82" height="36"/>
 </tile>
 <tile id="147">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_ticket_rail.svg" width="122" height="42"/>
 </tile>
 <tile id="148">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_doorway_2.svg" width="282" height="128"/>
 </tile>
 <tile id="149">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_doorway_1.svg" width="160" height="128"/>
 </tile>
 <tile id="150">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_doorpost.svg" width="38" height="20"/>
 </tile>
 <tile id="151">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_door_leaf.svg" width="68" height="88"/>
 </tile>
 <tile id="152">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_door_leaf_cold.svg" width="68" height="94"/>
 </tile>
 <tile id="153">
  <image source="../../sprites/tiles/kitchen_mat.svg" width="64" height="64"/>
 </tile>
 <tile id="154">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_cream_upper_top_3.svg" width="64" height="64"/>
 </tile>
 <tile id="155">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/kitchen_wall_tiled_upper_top_5.svg" width="64" height="64"/>
 </tile>
 <tile id="156">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_shoe_rack.svg" width="128" height="74"/>
 </tile>
 <tile id="157">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_linen_cart.svg" width="103" height="94"/>
 </tile>
 <tile id="158">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_break_table.svg" width="202" height="92"/>
 </tile>
 <tile id="159">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_basket_stack.svg" width="86" height="114"/>
 </tile>
 <tile id="160">
  <properties>
   <property name="depth" type="int" value="32"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_mop_bucket.svg" width="74" height="116"/>
 </tile>
 <tile id="161">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_bottle_crates.svg" width="80" height="96"/>
 </tile>
 <tile id="162">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_water_boiler.svg" width="54" height="68"/>
 </tile>
 <tile id="163">
  <image source="../../sprites/tiles/kitchen_zone_tl.svg" width="64" height="64"/>
 </tile>
 <tile id="164">
  <image source="../../sprites/tiles/kitchen_zone_tc.svg" width="64" height="64"/>
 </tile>
 <tile id="165">
  <image source="../../sprites/tiles/kitchen_zone_tr.svg" width="64" height="64"/>
 </tile>
 <tile id="166">
  <image source="../../sprites/tiles/kitchen_zone_ml.svg" width="64" height="64"/>
 </tile>
 <tile id="167">
  <image source="../../sprites/tiles/kitchen_zone_mc.svg" width="64" height="64"/>
 </tile>
 <tile id="168">
  <image source="../../sprites/tiles/kitchen_zone_mr.svg" width="64" height="64"/>
 </tile>
 <tile id="169">
  <image source="../../sprites/tiles/kitchen_zone_bl.svg" width="64" height="64"/>
 </tile>
 <tile id="170">
  <image source="../../sprites/tiles/kitchen_zone_bc.svg" width="64" height="64"/>
 </tile>
 <tile id="171">
  <image source="../../sprites/tiles/kitchen_zone_br.svg" width="64" height="64"/>
 </tile>
 <tile id="172">
  <image source="../../sprites/tiles/kitchen_entry_mat_tl.svg" width="64" height="64"/>
 </tile>
 <tile id="173">
  <image source="../../sprites/tiles/kitchen_entry_mat_tc.svg" width="64" height="64"/>
 </tile>
 <tile id="174">
  <image source="../../sprites/tiles/kitchen_entry_mat_tr.svg" width="64" height="64"/>
 </tile>
 <tile id="175">
  <image source="../../sprites/tiles/kitchen_entry_mat_ml.svg" width="64" height="64"/>
 </tile>
 <tile id="176">
  <image source="../../sprites/tiles/kitchen_entry_mat_mc.svg" width="64" height="64"/>
 </tile>
 <tile id="177">
  <image source="../../sprites/tiles/kitchen_entry_mat_mr.svg" width="64" height="64"/>
 </tile>
 <tile id="178">
  <image source="../../sprites/tiles/kitchen_entry_mat_bl.svg" width="64" height="64"/>
 </tile>
 <tile id="179">
  <image source="../../sprites/tiles/kitchen_entry_mat_bc.svg" width="64" height="64"/>
 </tile>
 <tile id="180">
  <image source="../../sprites/tiles/kitchen_entry_mat_br.svg" width="64" height="64"/>
 </tile>
 <tile id="181">
  <image source="../../sprites/tiles/kitchen_channel.svg" width="64" height="64"/>
 </tile>
 <tile id="182">
  <image source="../../sprites/tiles/kitchen_channel_left.svg" width="64" height="64"/>
 </tile>
 <tile id="183">
  <image source="../../sprites/tiles/kitchen_channel_right.svg" width="64" height="64"/>
 </tile>
 <tile id="184">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/kitchen_puddle.svg" width="96" height="42"/>
 </tile>
</tileset>
