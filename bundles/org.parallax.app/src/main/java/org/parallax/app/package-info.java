/** What command line, language server and window call. */
package org.parallax.app;
