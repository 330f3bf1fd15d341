/** What is checked beyond names and syntax: one class per concept, each issue with a stable code. */
package org.parallax.dsl.checks;
