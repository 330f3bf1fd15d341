package org.parallax.theory.kit.contract;

/**
 * A promise that a theory does not keep.
 *
 * @param theory the theory's id, or its class where the card gives none
 * @param what what was seen, with situation, run and month where there are such
 */
public record Finding(String theory, Promise promise, String what) {

    /** What to do about it, in a sentence. */
    public String cure() {
        return promise.cure();
    }

    /** Theory, what was seen, and the cure, for people to read. */
    @Override
    public String toString() {
        return theory + ": " + what + ". " + cure();
    }
}
