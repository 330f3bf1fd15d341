/** Asks the language's editor services about a text, off the UI thread; knows no toolkit. */
package org.parallax.editing.service;
