/** Benchmarks. They print figures and never fail because of them. */
package org.parallax.bench;
