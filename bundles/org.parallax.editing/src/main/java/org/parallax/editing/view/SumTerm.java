package org.parallax.editing.view;

import java.util.List;
import java.util.Optional;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.RecordSum;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/**
 * A term of the sum that a record is: a text and how many elements it adds.
 *
 * @param label such as {@code PoliticalKinds 132}
 * @param explanation what the text is and what it adds, in words
 * @param chosen whether the elements of this text alone are shown
 */
public record SumTerm(AddedBy by, String label, String explanation, boolean chosen) {

    /** The terms of a sum, of which one may be chosen; none of a record that is one text alone. */
    static List<SumTerm> of(RecordSum sum, Optional<AddedBy> chosen) {
        return sum.shares().size() == 1 ? List.of() : sum.shares().stream().map(share -> of(sum, share, chosen)).toList();
    }

    private static SumTerm of(RecordSum sum, RecordSum.Share share, Optional<AddedBy> chosen) {
        return new SumTerm(share.text().by(), sum.name(share.text()) + " " + Numbers.count(share.elements()),
                Sentences.capital(RecordSum.what(share.text())) + ": " + share.words(),
                chosen.equals(Optional.of(share.text().by())));
    }
}
