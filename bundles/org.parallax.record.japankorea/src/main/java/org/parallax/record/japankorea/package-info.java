/** The record of Japan and the Republic of Korea, offered to the application as a service. */
package org.parallax.record.japankorea;
