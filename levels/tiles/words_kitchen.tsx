<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="words_kitchen" tilewidth="72" tileheight="72" tilecount="24" columns="0" objectalignment="bottom">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="knife"/>
  </properties>
  <image source="../../sprites/words/knife.svg" width="72" height="72"/>
 </tile>
 <tile id="1" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="cutting_board"/>
  </properties>
  <image source="../../sprites/words/cutting_board.svg" width="72" height="72"/>
 </tile>
 <tile id="2" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="pot"/>
  </properties>
  <image source="../../sprites/words/pot.svg" width="72" height="72"/>
 </tile>
 <tile id="3" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="pan"/>
  </properties>
  <image source="../../sprites/words/pan.svg" width="72" height="72"/>
 </tile>
 <tile id="4" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="oven"/>
  </properties>
  <image source="../../sprites/words/oven.svg" width="72" height="72"/>
 </tile>
 <tile id="5" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="stove"/>
  </properties>
  <image source="../../sprites/words/stove.svg" width="72" height="72"/>
 </tile>
 <tile id="6" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="fridge"/>
  </properties>
  <image source="../../sprites/words/fridge.svg" width="72" height="72"/>
 </tile>
 <tile id="7" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="freezer"/>
  </properties>
  <image source="../../sprites/words/freezer.svg" width="72" height="72"/>
 </tile>
 <tile id="8" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="bowl"/>
  </properties>
  <image source="../../sprites/words/bowl.svg" width="72" height="72"/>
 </tile>
 <tile id="9" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="thermometer"/>
  </properties>
  <image source="../../sprites/words/thermometer.svg" width="72" height="72"/>
 </tile>
 <tile id="10" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="apron"/>
  </properties>
  <image source="../../sprites/words/apron.svg" width="72" height="72"/>
 </tile>
 <tile id="11" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="label"/>
  </properties>
  <image source="../../sprites/words/label.svg" width="72" height="72"/>
 </tile>
 <tile id="12" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="meat"/>
  </properties>
  <image source="../../sprites/words/meat.svg" width="72" height="72"/>
 </tile>
 <tile id="13" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="chicken"/>
  </properties>
  <image source="../../sprites/words/chicken.svg" width="72" height="72"/>
 </tile>
 <tile id="14" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="vegetable"/>
  </properties>
  <image source="../../sprites/words/vegetable.svg" width="72" height="72"/>
 </tile>
 <tile id="15" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="cut"/>
  </properties>
  <image source="../../sprites/words/cut.svg" width="72" height="72"/>
 </tile>
 <tile id="16" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="fry"/>
  </properties>
  <image source="../../sprites/words/fry.svg" width="72" height="72"/>
 </tile>
 <tile id="17" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="boil"/>
  </properties>
  <image source="../../sprites/words/boil.svg" width="72" height="72"/>
 </tile>
 <tile id="18" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="peel"/>
  </properties>
  <image source="../../sprites/words/peel.svg" width="72" height="72"/>
 </tile>
 <tile id="19" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="rinse"/>
  </properties>
  <image source="../../sprites/words/rinse.svg" width="72" height="72"/>
 </tile>
 <tile id="20" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="raw"/>
  </properties>
  <image source="../../sprites/words/raw.svg" width="72" height="72"/>
 </tile>
 <tile id="21" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="hot"/>
  </properties>
  <image source="../../sprites/words/hot.svg" width="72" height="72"/>
 </tile>
 <tile id="22" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="cold"/>
  </properties>
  <image source="../../sprites/words/cold.svg" width="72" height="72"/>
 </tile>
 <tile id="23" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="behind"/>
  </properties>
  <image source="../../sprites/words/behind.svg" width="72" height="72"/>
 </tile>
</tileset>
