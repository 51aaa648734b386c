<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="town" tilewidth="220" tileheight="142" tilecount="64" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="64" height="64" source="../../sprites/town/grass.svg"/>
 </tile>
 <tile id="1">
  <image width="64" height="64" source="../../sprites/town/grass_tuft.svg"/>
 </tile>
 <tile id="2">
  <image width="64" height="64" source="../../sprites/town/grass_flower.svg"/>
 </tile>
 <tile id="3">
  <image width="64" height="64" source="../../sprites/town/road_across.svg"/>
 </tile>
 <tile id="4">
  <image width="64" height="64" source="../../sprites/town/road_down.svg"/>
 </tile>
 <tile id="5">
  <image width="64" height="64" source="../../sprites/town/road_crossing.svg"/>
 </tile>
 <tile id="6">
  <image width="64" height="64" source="../../sprites/town/road_down_crossing.svg"/>
 </tile>
 <tile id="7">
  <image width="64" height="64" source="../../sprites/town/road_junction.svg"/>
 </tile>
 <tile id="8">
  <image width="64" height="64" source="../../sprites/town/path_across.svg"/>
 </tile>
 <tile id="9">
  <image width="64" height="64" source="../../sprites/town/path_down.svg"/>
 </tile>
 <tile id="10">
  <image width="64" height="64" source="../../sprites/town/path_meeting.svg"/>
 </tile>
 <tile id="11">
  <image width="64" height="64" source="../../sprites/town/path_from_road.svg"/>
 </tile>
 <tile id="12">
  <image width="64" height="64" source="../../sprites/town/path_to_road.svg"/>
 </tile>
 <tile id="13">
  <image width="64" height="64" source="../../sprites/town/path_road_crossing_below.svg"/>
 </tile>
 <tile id="14">
  <image width="64" height="64" source="../../sprites/town/path_road_crossing_above.svg"/>
 </tile>
 <tile id="15">
  <image width="64" height="64" source="../../sprites/town/quay.svg"/>
 </tile>
 <tile id="16">
  <image width="64" height="64" source="../../sprites/town/quay_bollard.svg"/>
 </tile>
 <tile id="17">
  <image width="64" height="64" source="../../sprites/town/quay_road.svg"/>
 </tile>
 <tile id="18">
  <image width="64" height="64" source="../../sprites/town/water_edge.svg"/>
 </tile>
 <tile id="19">
  <image width="64" height="64" source="../../sprites/town/water_edge_wave.svg"/>
 </tile>
 <tile id="20">
  <image width="64" height="64" source="../../sprites/town/water.svg"/>
 </tile>
 <tile id="21">
  <image width="64" height="64" source="../../sprites/town/water_wave.svg"/>
 </tile>
 <tile id="22" type="ground">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="96" height="96" source="../../sprites/town/roundabout.svg"/>
 </tile>
 <tile id="23" type="ground">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="192" height="48" source="../../sprites/town/meadow_1.svg"/>
 </tile>
 <tile id="24" type="ground">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="124" height="36" source="../../sprites/town/meadow_2.svg"/>
 </tile>
 <tile id="25" type="ground">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="220" height="60" source="../../sprites/town/meadow_3.svg"/>
 </tile>
 <tile id="26" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="174" height="142" source="../../sprites/town/kitchen.svg"/>
 </tile>
 <tile id="27" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="155" height="134" source="../../sprites/town/cleaning.svg"/>
 </tile>
 <tile id="28" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="182" height="119" source="../../sprites/town/warehouse.svg"/>
 </tile>
 <tile id="29" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="166" height="112" source="../../sprites/town/canteen.svg"/>
 </tile>
 <tile id="30" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="146" height="140" source="../../sprites/town/hotel.svg"/>
 </tile>
 <tile id="31" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="187" height="118" source="../../sprites/town/laundry.svg"/>
 </tile>
 <tile id="32" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="162" height="117" source="../../sprites/town/recycling.svg"/>
 </tile>
 <tile id="33" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="186" height="120" source="../../sprites/town/supermarket.svg"/>
 </tile>
 <tile id="34" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="172" height="121" source="../../sprites/town/food_production.svg"/>
 </tile>
 <tile id="35" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="182" height="127" source="../../sprites/town/bakery.svg"/>
 </tile>
 <tile id="36" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="186" height="129" source="../../sprites/town/hospital_service.svg"/>
 </tile>
 <tile id="37" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="190" height="109" source="../../sprites/town/elder_care.svg"/>
 </tile>
 <tile id="38" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="181" height="110" source="../../sprites/town/childcare.svg"/>
 </tile>
 <tile id="39" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="163" height="131" source="../../sprites/town/caretaker.svg"/>
 </tile>
 <tile id="40" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="210" height="138" source="../../sprites/town/gardening.svg"/>
 </tile>
 <tile id="41" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="147" height="139" source="../../sprites/town/windows_facility.svg"/>
 </tile>
 <tile id="42" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="173" height="141" source="../../sprites/town/construction.svg"/>
 </tile>
 <tile id="43" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="168" height="115" source="../../sprites/town/painting.svg"/>
 </tile>
 <tile id="44" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="168" height="115" source="../../sprites/town/meat_fish.svg"/>
 </tile>
 <tile id="45" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="179" height="124" source="../../sprites/town/metal_assembly.svg"/>
 </tile>
 <tile id="46" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="166" height="117" source="../../sprites/town/parcel_delivery.svg"/>
 </tile>
 <tile id="47" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="184" height="123" source="../../sprites/town/driving.svg"/>
 </tile>
 <tile id="48" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="180" height="117" source="../../sprites/town/farm_greenhouse.svg"/>
 </tile>
 <tile id="49" type="place">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="156" height="119" source="../../sprites/town/my_working_life.svg"/>
 </tile>
 <tile id="50" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="48" height="67" source="../../sprites/town/tree.svg"/>
 </tile>
 <tile id="51" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="47" height="75" source="../../sprites/town/pine.svg"/>
 </tile>
 <tile id="52" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="40" height="37" source="../../sprites/town/bush.svg"/>
 </tile>
 <tile id="53" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="44" height="78" source="../../sprites/town/birch.svg"/>
 </tile>
 <tile id="54" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="23" height="74" source="../../sprites/town/lamp.svg"/>
 </tile>
 <tile id="55" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="55" height="35" source="../../sprites/town/car_red.svg"/>
 </tile>
 <tile id="56" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="55" height="35" source="../../sprites/town/car_blue.svg"/>
 </tile>
 <tile id="57" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="55" height="35" source="../../sprites/town/car_yellow.svg"/>
 </tile>
 <tile id="58" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="71" height="46" source="../../sprites/town/bus.svg"/>
 </tile>
 <tile id="59" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="61" height="41" source="../../sprites/town/van.svg"/>
 </tile>
 <tile id="60" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="49" height="39" source="../../sprites/town/tractor.svg"/>
 </tile>
 <tile id="61" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="38" height="30" source="../../sprites/town/bicycle.svg"/>
 </tile>
 <tile id="62" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="59" height="62" source="../../sprites/town/boat_sail.svg"/>
 </tile>
 <tile id="63" type="furniture">
  <properties>
   <property name="depth" type="int" value="0"/>
  </properties>
  <image width="59" height="45" source="../../sprites/town/boat_motor.svg"/>
 </tile>
</tileset>
