/** What is installed and known, as plain values for lists and pages: kinds of events, whole records. */
package org.parallax.app.catalogue;
