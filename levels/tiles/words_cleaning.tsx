<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="words_cleaning" tilewidth="72" tileheight="72" tilecount="24" columns="0" objectalignment="bottom">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="mop"/>
  </properties>
  <image source="../../sprites/words/mop.svg" width="72" height="72"/>
 </tile>
 <tile id="1" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="bucket"/>
  </properties>
  <image source="../../sprites/words/bucket.svg" width="72" height="72"/>
 </tile>
 <tile id="2" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="cloth"/>
  </properties>
  <image source="../../sprites/words/cloth.svg" width="72" height="72"/>
 </tile>
 <tile id="3" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="cleaning_trolley"/>
  </properties>
  <image source="../../sprites/words/cleaning_trolley.svg" width="72" height="72"/>
 </tile>
 <tile id="4" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="vacuum_cleaner"/>
  </properties>
  <image source="../../sprites/words/vacuum_cleaner.svg" width="72" height="72"/>
 </tile>
 <tile id="5" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="broom"/>
  </properties>
  <image source="../../sprites/words/broom.svg" width="72" height="72"/>
 </tile>
 <tile id="6" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="dustpan"/>
  </properties>
  <image source="../../sprites/words/dustpan.svg" width="72" height="72"/>
 </tile>
 <tile id="7" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="rubbish_bag"/>
  </properties>
  <image source="../../sprites/words/rubbish_bag.svg" width="72" height="72"/>
 </tile>
 <tile id="8" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="toilet"/>
  </properties>
  <image source="../../sprites/words/toilet.svg" width="72" height="72"/>
 </tile>
 <tile id="9" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="washbasin"/>
  </properties>
  <image source="../../sprites/words/washbasin.svg" width="72" height="72"/>
 </tile>
 <tile id="10" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="mirror"/>
  </properties>
  <image source="../../sprites/words/mirror.svg" width="72" height="72"/>
 </tile>
 <tile id="11" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="floor"/>
  </properties>
  <image source="../../sprites/words/floor.svg" width="72" height="72"/>
 </tile>
 <tile id="12" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="desk"/>
  </properties>
  <image source="../../sprites/words/desk.svg" width="72" height="72"/>
 </tile>
 <tile id="13" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="cleaning_agent"/>
  </properties>
  <image source="../../sprites/words/cleaning_agent.svg" width="72" height="72"/>
 </tile>
 <tile id="14" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="toilet_paper"/>
  </properties>
  <image source="../../sprites/words/toilet_paper.svg" width="72" height="72"/>
 </tile>
 <tile id="15" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="paper_towel"/>
  </properties>
  <image source="../../sprites/words/paper_towel.svg" width="72" height="72"/>
 </tile>
 <tile id="16" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="glove"/>
  </properties>
  <image source="../../sprites/words/glove.svg" width="72" height="72"/>
 </tile>
 <tile id="17" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="door_handle"/>
  </properties>
  <image source="../../sprites/words/door_handle.svg" width="72" height="72"/>
 </tile>
 <tile id="18" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="wipe"/>
  </properties>
  <image source="../../sprites/words/wipe.svg" width="72" height="72"/>
 </tile>
 <tile id="19" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="vacuum"/>
  </properties>
  <image source="../../sprites/words/vacuum.svg" width="72" height="72"/>
 </tile>
 <tile id="20" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="empty"/>
  </properties>
  <image source="../../sprites/words/empty.svg" width="72" height="72"/>
 </tile>
 <tile id="21" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="clean"/>
  </properties>
  <image source="../../sprites/words/clean.svg" width="72" height="72"/>
 </tile>
 <tile id="22" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="dirty"/>
  </properties>
  <image source="../../sprites/words/dirty.svg" width="72" height="72"/>
 </tile>
 <tile id="23" type="thing">
  <properties>
   <property name="depth" type="int" value="0"/>
   <property name="word" value="wet_floor"/>
  </properties>
  <image source="../../sprites/words/wet_floor.svg" width="72" height="72"/>
 </tile>
</tileset>
