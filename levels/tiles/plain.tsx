<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="plain" tilewidth="64" tileheight="64" tilecount="2" columns="0">
 <tile id="0">
  <image source="../../sprites/tiles/plain_floor.svg" width="64" height="64"/>
 </tile>
 <tile id="1">
  <properties>
   <property name="blocked" type="bool" value="true"/>
  </properties>
  <image source="../../sprites/tiles/plain_wall.svg" width="64" height="64"/>
 </tile>
</tileset>
