/** Writing files so that nobody ever finds one half-written. */
package org.parallax.app.files;
