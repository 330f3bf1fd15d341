package org.parallax.exercise.conduct;

import java.util.List;

/**
 * Where answers to secret questions lie until they are counted. Whoever keeps it takes each {@link UrnSlip} in before it is
 * acknowledged, keeps of one seat the last, and destroys what belongs to a question once the record of its closing or
 * voiding is stored; a ballot that is sent again after that is late, as any other. No state of a session knows an urn.
 */
public interface Urn {

    /** Whether that seat's request of that key lies in it. */
    boolean knows(String question, String seat, String key);

    /** What was said to a question, once for each seat, in an order that tells nothing of who and when. */
    List<UrnSlip.Said> said(String question);
}
