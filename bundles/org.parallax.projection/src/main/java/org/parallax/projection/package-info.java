/** What a projection is made of: situations, theories, runs and their summaries. */
package org.parallax.projection;
