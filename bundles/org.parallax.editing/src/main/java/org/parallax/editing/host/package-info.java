/** What a host gives to the editing core: somewhere to log, and a memory of the user's choices. */
package org.parallax.editing.host;
