<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="warehouse" tilewidth="500" tileheight="330" tilecount="229" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image source="../../sprites/tiles/warehouse_floor_concrete_a.svg" width="64" height="64"/>
 </tile>
 <tile id="1">
  <image source="../../sprites/tiles/warehouse_floor_concrete_a_worn.svg" width="64" height="64"/>
 </tile>
 <tile id="2">
  <image source="../../sprites/tiles/warehouse_floor_concrete_b.svg" width="64" height="64"/>
 </tile>
 <tile id="3">
  <image source="../../sprites/tiles/warehouse_floor_concrete_b_worn.svg" width="64" height="64"/>
 </tile>
 <tile id="4">
  <image source="../../sprites/tiles/warehouse_floor_dock_a.svg" width="64" height="64"/>
 </tile>
 <tile id="5">
  <image source="../../sprites/tiles/warehouse_floor_dock_a_worn.svg" width="64" height="64"/>
 </tile>
 <tile id="6">
  <image source="../../sprites/tiles/warehouse_floor_dock_b.svg" width="64" height="64"/>
 </tile>
 <tile id="7">
  <image source="../../sprites/tiles/warehouse_floor_dock_b_worn.svg" width="64" height="64"/>
 </tile>
 <tile id="8">
  <image source="../../sprites/tiles/warehouse_floor_lino_a.svg" width="64" height="64"/>
 </tile>
 <tile id="9">
  <image source="../../sprites/tiles/warehouse_floor_lino_a_worn.svg" width="64" height="64"/>
 </tile>
 <tile id="10">
  <image source="../../sprites/tiles/warehouse_floor_lino_b.svg" width="64" height="64"/>
 </tile>
 <tile id="11">
  <image source="../../sprites/tiles/warehouse_floor_lino_b_worn.svg" width="64" height="64"/>
 </tile>
 <tile id="12">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_back_top.svg" width="64" height="64"/>
 </tile>
 <tile id="13">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_back_low.svg" width="64" height="64"/>
 </tile>
 <tile id="14">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_back_vent_top.svg" width="64" height="64"/>
 </tile>
 <tile id="15">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_back_vent_low.svg" width="64" height="64"/>
 </tile>
 <tile id="16">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_back_pipe_top.svg" width="64" height="64"/>
 </tile>
 <tile id="17">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_back_pipe_low.svg" width="64" height="64"/>
 </tile>
 <tile id="18">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_corner_west_top.svg" width="64" height="64"/>
 </tile>
 <tile id="19">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_corner_west_low.svg" width="64" height="64"/>
 </tile>
 <tile id="20">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_corner_east_top.svg" width="64" height="64"/>
 </tile>
 <tile id="21">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_corner_east_low.svg" width="64" height="64"/>
 </tile>
 <tile id="22">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_corner_mid_top.svg" width="64" height="64"/>
 </tile>
 <tile id="23">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_corner_mid_low.svg" width="64" height="64"/>
 </tile>
 <tile id="24">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_end_east_top.svg" width="64" height="64"/>
 </tile>
 <tile id="25">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_end_east_low.svg" width="64" height="64"/>
 </tile>
 <tile id="26">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_end_west_top.svg" width="64" height="64"/>
 </tile>
 <tile id="27">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_end_west_low.svg" width="64" height="64"/>
 </tile>
 <tile id="28">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_west.svg" width="64" height="64"/>
 </tile>
 <tile id="29">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_east.svg" width="64" height="64"/>
 </tile>
 <tile id="30">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_mid.svg" width="64" height="64"/>
 </tile>
 <tile id="31">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_mid_end.svg" width="64" height="64"/>
 </tile>
 <tile id="32">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_mid_start.svg" width="64" height="64"/>
 </tile>
 <tile id="33">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_south.svg" width="64" height="64"/>
 </tile>
 <tile id="34">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_south_west.svg" width="64" height="64"/>
 </tile>
 <tile id="35">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_south_east.svg" width="64" height="64"/>
 </tile>
 <tile id="36">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_south_mid.svg" width="64" height="64"/>
 </tile>
 <tile id="37">
  <image source="../../sprites/tiles/warehouse_wall_shadow.svg" width="64" height="64"/>
 </tile>
 <tile id="38">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_west_shadow.svg" width="64" height="64"/>
 </tile>
 <tile id="39">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_east_shadow.svg" width="64" height="64"/>
 </tile>
 <tile id="40">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/warehouse_wall_mid_shadow.svg" width="64" height="64"/>
 </tile>
 <tile id="41">
  <image source="../../sprites/tiles/warehouse_mark_lane_1.svg" width="64" height="64"/>
 </tile>
 <tile id="42">
  <image source="../../sprites/tiles/warehouse_mark_lane_2.svg" width="64" height="64"/>
 </tile>
 <tile id="43">
  <image source="../../sprites/tiles/warehouse_mark_lane_arrow_1.svg" width="64" height="64"/>
 </tile>
 <tile id="44">
  <image source="../../sprites/tiles/warehouse_mark_lane_arrow_2.svg" width="64" height="64"/>
 </tile>
 <tile id="45">
  <image source="../../sprites/tiles/warehouse_mark_lane_arrow_east_1.svg" width="64" height="64"/>
 </tile>
 <tile id="46">
  <image source="../../sprites/tiles/warehouse_mark_lane_arrow_east_2.svg" width="64" height="64"/>
 </tile>
 <tile id="47">
  <image source="../../sprites/tiles/warehouse_mark_crossing_11.svg" width="64" height="64"/>
 </tile>
 <tile id="48">
  <image source="../../sprites/tiles/warehouse_mark_crossing_12.svg" width="64" height="64"/>
 </tile>
 <tile id="49">
  <image source="../../sprites/tiles/warehouse_mark_crossing_21.svg" width="64" height="64"/>
 </tile>
 <tile id="50">
  <image source="../../sprites/tiles/warehouse_mark_crossing_22.svg" width="64" height="64"/>
 </tile>
 <tile id="51">
  <image source="../../sprites/tiles/warehouse_mark_walkway.svg" width="64" height="64"/>
 </tile>
 <tile id="52">
  <image source="../../sprites/tiles/warehouse_mark_walkway_person.svg" width="64" height="64"/>
 </tile>
 <tile id="53">
  <image source="../../sprites/tiles/warehouse_mark_walkway_open.svg" width="64" height="64"/>
 </tile>
 <tile id="54">
  <image source="../../sprites/tiles/warehouse_mark_walkway_west.svg" width="64" height="64"/>
 </tile>
 <tile id="55">
  <image source="../../sprites/tiles/warehouse_mark_walkway_east.svg" width="64" height="64"/>
 </tile>
 <tile id="56">
  <image source="../../sprites/tiles/warehouse_mark_aisle_1.svg" width="64" height="64"/>
 </tile>
 <tile id="57">
  <image source="../../sprites/tiles/warehouse_mark_aisle_2.svg" width="64" height="64"/>
 </tile>
 <tile id="58">
  <image source="../../sprites/tiles/warehouse_mark_aisle_arrow_1.svg" width="64" height="64"/>
 </tile>
 <tile id="59">
  <image source="../../sprites/tiles/warehouse_mark_aisle_arrow_2.svg" width="64" height="64"/>
 </tile>
 <tile id="60">
  <image source="../../sprites/tiles/warehouse_mark_aisle_open_1.svg" width="64" height="64"/>
 </tile>
 <tile id="61">
  <image source="../../sprites/tiles/warehouse_mark_aisle_open_2.svg" width="64" height="64"/>
 </tile>
 <tile id="62">
  <image source="../../sprites/tiles/warehouse_mark_zone_11.svg" width="64" height="64"/>
 </tile>
 <tile id="63">
  <image source="../../sprites/tiles/warehouse_mark_zone_12.svg" width="64" height="64"/>
 </tile>
 <tile id="64">
  <image source="../../sprites/tiles/warehouse_mark_zone_13.svg" width="64" height="64"/>
 </tile>
 <tile id="65">
  <image source="../../sprites/tiles/warehouse_mark_zone_14.svg" width="64" height="64"/>
 </tile>
 <tile id="66">
  <image source="../../sprites/tiles/warehouse_mark_zone_21.svg" width="64" height="64"/>
 </tile>
 <tile id="67">
  <image source="../../sprites/tiles/warehouse_mark_zone_22.svg" width="64" height="64"/>
 </tile>
 <tile id="68">
  <image source="../../sprites/tiles/warehouse_mark_zone_23.svg" width="64" height="64"/>
 </tile>
 <tile id="69">
  <image source="../../sprites/tiles/warehouse_mark_zone_24.svg" width="64" height="64"/>
 </tile>
 <tile id="70">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_11.svg" width="64" height="64"/>
 </tile>
 <tile id="71">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_12.svg" width="64" height="64"/>
 </tile>
 <tile id="72">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_13.svg" width="64" height="64"/>
 </tile>
 <tile id="73">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_14.svg" width="64" height="64"/>
 </tile>
 <tile id="74">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_15.svg" width="64" height="64"/>
 </tile>
 <tile id="75">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_16.svg" width="64" height="64"/>
 </tile>
 <tile id="76">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_21.svg" width="64" height="64"/>
 </tile>
 <tile id="77">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_22.svg" width="64" height="64"/>
 </tile>
 <tile id="78">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_23.svg" width="64" height="64"/>
 </tile>
 <tile id="79">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_24.svg" width="64" height="64"/>
 </tile>
 <tile id="80">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_25.svg" width="64" height="64"/>
 </tile>
 <tile id="81">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_26.svg" width="64" height="64"/>
 </tile>
 <tile id="82">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_31.svg" width="64" height="64"/>
 </tile>
 <tile id="83">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_32.svg" width="64" height="64"/>
 </tile>
 <tile id="84">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_33.svg" width="64" height="64"/>
 </tile>
 <tile id="85">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_34.svg" width="64" height="64"/>
 </tile>
 <tile id="86">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_35.svg" width="64" height="64"/>
 </tile>
 <tile id="87">
  <image source="../../sprites/tiles/warehouse_mark_zone_big_36.svg" width="64" height="64"/>
 </tile>
 <tile id="88">
  <image source="../../sprites/tiles/warehouse_mark_charge_11.svg" width="64" height="64"/>
 </tile>
 <tile id="89">
  <image source="../../sprites/tiles/warehouse_mark_charge_12.svg" width="64" height="64"/>
 </tile>
 <tile id="90">
  <image source="../../sprites/tiles/warehouse_mark_charge_13.svg" width="64" height="64"/>
 </tile>
 <tile id="91">
  <image source="../../sprites/tiles/warehouse_mark_charge_14.svg" width="64" height="64"/>
 </tile>
 <tile id="92">
  <image source="../../sprites/tiles/warehouse_mark_charge_21.svg" width="64" height="64"/>
 </tile>
 <tile id="93">
  <image source="../../sprites/tiles/warehouse_mark_charge_22.svg" width="64" height="64"/>
 </tile>
 <tile id="94">
  <image source="../../sprites/tiles/warehouse_mark_charge_23.svg" width="64" height="64"/>
 </tile>
 <tile id="95">
  <image source="../../sprites/tiles/warehouse_mark_charge_24.svg" width="64" height="64"/>
 </tile>
 <tile id="96">
  <image source="../../sprites/tiles/warehouse_mark_mat_alone_11.svg" width="64" height="64"/>
 </tile>
 <tile id="97">
  <image source="../../sprites/tiles/warehouse_mark_mat_alone_12.svg" width="64" height="64"/>
 </tile>
 <tile id="98">
  <image source="../../sprites/tiles/warehouse_mark_mat_alone_21.svg" width="64" height="64"/>
 </tile>
 <tile id="99">
  <image source="../../sprites/tiles/warehouse_mark_mat_alone_22.svg" width="64" height="64"/>
 </tile>
 <tile id="100">
  <image source="../../sprites/tiles/warehouse_mark_mat_two_11.svg" width="64" height="64"/>
 </tile>
 <tile id="101">
  <image source="../../sprites/tiles/warehouse_mark_mat_two_12.svg" width="64" height="64"/>
 </tile>
 <tile id="102">
  <image source="../../sprites/tiles/warehouse_mark_mat_two_21.svg" width="64" height="64"/>
 </tile>
 <tile id="103">
  <image source="../../sprites/tiles/warehouse_mark_mat_two_22.svg" width="64" height="64"/>
 </tile>
 <tile id="104">
  <image source="../../sprites/tiles/warehouse_mark_mat_jack_11.svg" width="64" height="64"/>
 </tile>
 <tile id="105">
  <image source="../../sprites/tiles/warehouse_mark_mat_jack_12.svg" width="64" height="64"/>
 </tile>
 <tile id="106">
  <image source="../../sprites/tiles/warehouse_mark_mat_jack_21.svg" width="64" height="64"/>
 </tile>
 <tile id="107">
  <image source="../../sprites/tiles/warehouse_mark_mat_jack_22.svg" width="64" height="64"/>
 </tile>
 <tile id="108">
  <image source="../../sprites/tiles/warehouse_mark_rug_11.svg" width="64" height="64"/>
 </tile>
 <tile id="109">
  <image source="../../sprites/tiles/warehouse_mark_rug_12.svg" width="64" height="64"/>
 </tile>
 <tile id="110">
  <image source="../../sprites/tiles/warehouse_mark_rug_13.svg" width="64" height="64"/>
 </tile>
 <tile id="111">
  <image source="../../sprites/tiles/warehouse_mark_rug_14.svg" width="64" height="64"/>
 </tile>
 <tile id="112">
  <image source="../../sprites/tiles/warehouse_mark_rug_15.svg" width="64" height="64"/>
 </tile>
 <tile id="113">
  <image source="../../sprites/tiles/warehouse_mark_rug_16.svg" width="64" height="64"/>
 </tile>
 <tile id="114">
  <image source="../../sprites/tiles/warehouse_mark_rug_21.svg" width="64" height="64"/>
 </tile>
 <tile id="115">
  <image source="../../sprites/tiles/warehouse_mark_rug_22.svg" width="64" height="64"/>
 </tile>
 <tile id="116">
  <image source="../../sprites/tiles/warehouse_mark_rug_23.svg" width="64" height="64"/>
 </tile>
 <tile id="117">
  <image source="../../sprites/tiles/warehouse_mark_rug_24.svg" width="64" height="64"/>
 </tile>
 <tile id="118">
  <image source="../../sprites/tiles/warehouse_mark_rug_25.svg" width="64" height="64"/>
 </tile>
 <tile id="119">
  <image source="../../sprites/tiles/warehouse_mark_rug_26.svg" width="64" height="64"/>
 </tile>
 <tile id="120">
  <image source="../../sprites/tiles/warehouse_mark_rug_31.svg" width="64" height="64"/>
 </tile>
 <tile id="121">
  <image source="../../sprites/tiles/warehouse_mark_rug_32.svg" width="64" height="64"/>
 </tile>
 <tile id="122">
  <image source="../../sprites/tiles/warehouse_mark_rug_33.svg" width="64" height="64"/>
 </tile>
 <tile id="123">
  <image source="../../sprites/tiles/warehouse_mark_rug_34.svg" width="64" height="64"/>
 </tile>
 <tile id="124">
  <image source="../../sprites/tiles/warehouse_mark_rug_35.svg" width="64" height="64"/>
 </tile>
 <tile id="125">
  <image source="../../sprites/tiles/warehouse_mark_rug_36.svg" width="64" height="64"/>
 </tile>
 <tile id="126">
  <image source="../../sprites/tiles/warehouse_mark_rug_41.svg" width="64" height="64"/>
 </tile>
 <tile id="127">
  <image source="../../sprites/tiles/warehouse_mark_rug_42.svg" width="64" height="64"/>
 </tile>
 <tile id="128">
  <image source="../../sprites/tiles/warehouse_mark_rug_43.svg" width="64" height="64"/>
 </tile>
 <tile id="129">
  <image source="../../sprites/tiles/warehouse_mark_rug_44.svg" width="64" height="64"/>
 </tile>
 <tile id="130">
  <image source="../../sprites/tiles/warehouse_mark_rug_45.svg" width="64" height="64"/>
 </tile>
 <tile id="131">
  <image source="../../sprites/tiles/warehouse_mark_rug_46.svg" width="64" height="64"/>
 </tile>
 <tile id="132" type="furniture">
  <properties>
   <property name="depth" type="int" value="196"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_rack_a.svg" width="268" height="226"/>
 </tile>
 <tile id="133" type="furniture">
  <properties>
   <property name="depth" type="int" value="196"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_rack_b.svg" width="268" height="226"/>
 </tile>
 <tile id="134" type="furniture">
  <properties>
   <property name="depth" type="int" value="196"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_rack_c.svg" width="268" height="226"/>
 </tile>
 <tile id="135" type="furniture">
  <properties>
   <property name="depth" type="int" value="196"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_rack_d.svg" width="268" height="226"/>
 </tile>
 <tile id="136" type="furniture">
  <properties>
   <property name="depth" type="int" value="196"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_rack_e.svg" width="268" height="226"/>
 </tile>
 <tile id="137" type="furniture">
  <properties>
   <property name="depth" type="int" value="196"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_rack_f.svg" width="268" height="226"/>
 </tile>
 <tile id="138" type="furniture">
  <properties>
   <property name="depth" type="int" value="60"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_rack_small.svg" width="268" height="192"/>
 </tile>
 <tile id="139" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_gate_1.svg" width="174" height="126"/>
 </tile>
 <tile id="140" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_gate_2.svg" width="174" height="126"/>
 </tile>
 <tile id="141" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_gate_3.svg" width="266" height="126"/>
 </tile>
 <tile id="142" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_ramp.svg" width="208" height="78"/>
 </tile>
 <tile id="143" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_exit_door.svg" width="88" height="125"/>
 </tile>
 <tile id="144" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_forklift.svg" width="212" height="152"/>
 </tile>
 <tile id="145" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_forklift_parked.svg" width="212" height="152"/>
 </tile>
 <tile id="146" type="furniture">
  <properties>
   <property name="depth" type="int" value="30"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_pallet_jack.svg" width="158" height="118"/>
 </tile>
 <tile id="147" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_pallet.svg" width="131" height="66"/>
 </tile>
 <tile id="148" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_pallet_stack.svg" width="131" height="132"/>
 </tile>
 <tile id="149" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_pallet_boxes.svg" width="131" height="114"/>
 </tile>
 <tile id="150" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_pallet_low.svg" width="131" height="90"/>
 </tile>
 <tile id="151" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_pallet_wrapped.svg" width="131" height="140"/>
 </tile>
 <tile id="152" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_pallet_wrapped_low.svg" width="131" height="114"/>
 </tile>
 <tile id="153" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_pallet_drums.svg" width="131" height="106"/>
 </tile>
 <tile id="154" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_pallet_sacks.svg" width="131" height="102"/>
 </tile>
 <tile id="155" type="furniture">
  <properties>
   <property name="depth" type="int" value="236"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_stacking_pallet.svg" width="293" height="236"/>
 </tile>
 <tile id="156" type="furniture">
  <properties>
   <property name="depth" type="int" value="128"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_packing_table.svg" width="226" height="134"/>
 </tile>
 <tile id="157" type="furniture">
  <properties>
   <property name="depth" type="int" value="124"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_packing_table_box.svg" width="226" height="126"/>
 </tile>
 <tile id="158" type="furniture">
  <properties>
   <property name="depth" type="int" value="112"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_packing_table_free.svg" width="226" height="118"/>
 </tile>
 <tile id="159" type="furniture">
  <properties>
   <property name="depth" type="int" value="124"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_desk_goods_in.svg" width="194" height="132"/>
 </tile>
 <tile id="160" type="furniture">
  <properties>
   <property name="depth" type="int" value="100"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_scan_dock.svg" width="108" height="106"/>
 </tile>
 <tile id="161" type="furniture">
  <properties>
   <property name="depth" type="int" value="50"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_scale.svg" width="138" height="154"/>
 </tile>
 <tile id="162" type="furniture">
  <properties>
   <property name="depth" type="int" value="50"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_film_machine.svg" width="180" height="202"/>
 </tile>
 <tile id="163" type="furniture">
  <properties>
   <property name="depth" type="int" value="60"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_conveyor.svg" width="362" height="118"/>
 </tile>
 <tile id="164" type="furniture">
  <properties>
   <property name="depth" type="int" value="24"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_lectern.svg" width="80" height="106"/>
 </tile>
 <tile id="165" type="furniture">
  <properties>
   <property name="depth" type="int" value="122"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_van.svg" width="304" height="198"/>
 </tile>
 <tile id="166" type="furniture">
  <properties>
   <property name="depth" type="int" value="34"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_shoe_shelf.svg" width="170" height="136"/>
 </tile>
 <tile id="167" type="furniture">
  <properties>
   <property name="depth" type="int" value="30"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_vest_rail.svg" width="212" height="126"/>
 </tile>
 <tile id="168" type="furniture">
  <properties>
   <property name="depth" type="int" value="34"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_lockers.svg" width="154" height="156"/>
 </tile>
 <tile id="169" type="furniture">
  <properties>
   <property name="depth" type="int" value="34"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_lockers_wide.svg" width="246" height="156"/>
 </tile>
 <tile id="170" type="furniture">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_bench.svg" width="168" height="64"/>
 </tile>
 <tile id="171" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_break_table.svg" width="150" height="104"/>
 </tile>
 <tile id="172" type="furniture">
  <properties>
   <property name="depth" type="int" value="24"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_chair.svg" width="61" height="100"/>
 </tile>
 <tile id="173" type="furniture">
  <properties>
   <property name="depth" type="int" value="24"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_chair_back.svg" width="61" height="92"/>
 </tile>
 <tile id="174" type="furniture">
  <properties>
   <property name="depth" type="int" value="24"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_chair_orange.svg" width="61" height="100"/>
 </tile>
 <tile id="175" type="furniture">
  <properties>
   <property name="depth" type="int" value="24"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_chair_orange_back.svg" width="61" height="92"/>
 </tile>
 <tile id="176" type="furniture">
  <properties>
   <property name="depth" type="int" value="60"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_kitchenette.svg" width="202" height="148"/>
 </tile>
 <tile id="177" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_door_leaf.svg" width="71" height="87"/>
 </tile>
 <tile id="178" type="furniture">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_fridge.svg" width="98" height="180"/>
 </tile>
 <tile id="179" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_window.svg" width="172" height="81"/>
 </tile>
 <tile id="180" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_office_window.svg" width="240" height="90"/>
 </tile>
 <tile id="181" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_notice_board.svg" width="139" height="73"/>
 </tile>
 <tile id="182" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_clock.svg" width="46" height="46"/>
 </tile>
 <tile id="183" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_whiteboard.svg" width="157" height="75"/>
 </tile>
 <tile id="184" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_extinguisher.svg" width="36" height="70"/>
 </tile>
 <tile id="185" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_first_aid.svg" width="58" height="57"/>
 </tile>
 <tile id="186" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_mirror.svg" width="56" height="59"/>
 </tile>
 <tile id="187" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_dock_light.svg" width="32" height="66"/>
 </tile>
 <tile id="188" type="furniture">
  <properties>
   <property name="depth" type="int" value="30"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_charger.svg" width="80" height="126"/>
 </tile>
 <tile id="189" type="furniture">
  <properties>
   <property name="depth" type="int" value="24"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_barrel.svg" width="59" height="81"/>
 </tile>
 <tile id="190" type="furniture">
  <properties>
   <property name="depth" type="int" value="24"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_barrel_green.svg" width="59" height="81"/>
 </tile>
 <tile id="191" type="furniture">
  <properties>
   <property name="depth" type="int" value="34"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_bin_card.svg" width="78" height="90"/>
 </tile>
 <tile id="192" type="furniture">
  <properties>
   <property name="depth" type="int" value="34"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_bin_film.svg" width="78" height="90"/>
 </tile>
 <tile id="193" type="furniture">
  <properties>
   <property name="depth" type="int" value="34"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_bin_rest.svg" width="78" height="90"/>
 </tile>
 <tile id="194" type="furniture">
  <properties>
   <property name="depth" type="int" value="30"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_picking_trolley.svg" width="142" height="100"/>
 </tile>
 <tile id="195" type="furniture">
  <properties>
   <property name="depth" type="int" value="16"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_post.svg" width="33" height="67"/>
 </tile>
 <tile id="196" type="furniture">
  <properties>
   <property name="depth" type="int" value="16"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_rail.svg" width="207" height="59"/>
 </tile>
 <tile id="197" type="furniture">
  <properties>
   <property name="depth" type="int" value="30"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_column.svg" width="57" height="215"/>
 </tile>
 <tile id="198" type="furniture">
  <properties>
   <property name="depth" type="int" value="22"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_plant.svg" width="71" height="116"/>
 </tile>
 <tile id="199" type="furniture">
  <properties>
   <property name="depth" type="int" value="36"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_cardboard_cage.svg" width="123" height="105"/>
 </tile>
 <tile id="200" type="furniture">
  <properties>
   <property name="depth" type="int" value="16"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_floor_sign.svg" width="53" height="74"/>
 </tile>
 <tile id="201" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_light_a.svg" width="254" height="330"/>
 </tile>
 <tile id="202" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_light_door.svg" width="252" height="150"/>
 </tile>
 <tile id="203" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_hazard_blocked_exit.svg" width="155" height="114"/>
 </tile>
 <tile id="204" type="furniture">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_hazard_broken_pallet.svg" width="133" height="90"/>
 </tile>
 <tile id="205" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_hazard_spill.svg" width="162" height="54"/>
 </tile>
 <tile id="206" type="furniture">
  <properties>
   <property name="depth" type="int" value="50"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_hazard_overloaded_rack.svg" width="172" height="234"/>
 </tile>
 <tile id="207" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_hazard_film.svg" width="167" height="54"/>
 </tile>
 <tile id="208" type="furniture">
  <properties>
   <property name="depth" type="int" value="24"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_hazard_no_shoes.svg" width="66" height="124"/>
 </tile>
 <tile id="209" type="furniture">
  <properties>
   <property name="depth" type="int" value="44"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_hazard_truck_near.svg" width="212" height="152"/>
 </tile>
 <tile id="210" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_aisle.svg" width="256" height="96"/>
 </tile>
 <tile id="211" type="furniture">
  <properties>
   <property name="depth" type="int" value="16"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_sign_stand.svg" width="60" height="124"/>
 </tile>
 <tile id="212" type="furniture">
  <properties>
   <property name="depth" type="int" value="20"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_sign_board.svg" width="142" height="121"/>
 </tile>
 <tile id="213" type="furniture">
  <properties>
   <property name="depth" type="int" value="46"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_sofa.svg" width="210" height="98"/>
 </tile>
 <tile id="214" type="furniture">
  <properties>
   <property name="depth" type="int" value="40"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_vending_machine.svg" width="112" height="186"/>
 </tile>
 <tile id="215" type="furniture">
  <properties>
   <property name="depth" type="int" value="26"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_water_cooler.svg" width="60" height="124"/>
 </tile>
 <tile id="216" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_mark_hatch.svg" width="112" height="84"/>
 </tile>
 <tile id="217" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_mark_hatch_wide.svg" width="230" height="56"/>
 </tile>
 <tile id="218" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_mark_mat_long.svg" width="300" height="46"/>
 </tile>
 <tile id="219" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_mark_mat_desk.svg" width="208" height="46"/>
 </tile>
 <tile id="220" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_mark_mat_door.svg" width="56" height="120"/>
 </tile>
 <tile id="221" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_mark_place_tall.svg" width="104" height="224"/>
 </tile>
 <tile id="222" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_mark_place_wide.svg" width="196" height="112"/>
 </tile>
 <tile id="223" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_mark_way.svg" width="500" height="84"/>
 </tile>
 <tile id="224" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_mark_truck_way.svg" width="128" height="224"/>
 </tile>
 <tile id="225" type="furniture">
  <properties>
   <property name="depth" type="int" value="30"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_roll_cage.svg" width="110" height="140"/>
 </tile>
 <tile id="226" type="furniture">
  <properties>
   <property name="depth" type="int" value="30"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_flat_cartons.svg" width="140" height="108"/>
 </tile>
 <tile id="227" type="furniture">
  <properties>
   <property name="depth" type="int" value="12"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_bollard.svg" width="42" height="70"/>
 </tile>
 <tile id="228" type="furniture">
  <properties>
   <property name="depth" type="int" value="26"/>
  </properties>
  <image source="../../sprites/furniture/warehouse_totes.svg" width="111" height="111"/>
 </tile>
</tileset>
