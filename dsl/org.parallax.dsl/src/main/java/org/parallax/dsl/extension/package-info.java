/** What plug-ins and hosts offer to the language: records that come installed, and which theories there are. */
package org.parallax.dsl.extension;
