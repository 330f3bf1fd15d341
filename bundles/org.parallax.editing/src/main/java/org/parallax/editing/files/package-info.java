/**
 * Files under open texts and files to be made: what became of one on disk, whether a text may be saved over it, where a new
 * one may go, and how a second start hands its paths to the window that is open already.
 */
@NonNullByDefault
package org.parallax.editing.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
