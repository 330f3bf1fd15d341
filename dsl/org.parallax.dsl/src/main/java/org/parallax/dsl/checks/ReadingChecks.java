package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.Judgements;
import org.parallax.dsl.record.Names;
import org.parallax.model.Citation;
import org.parallax.model.Document;
import org.parallax.model.Image;
import org.parallax.model.Issue;
import org.parallax.model.Judgement;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.RecordElement;
import org.parallax.model.Sourced;

/**
 * A figure or a word by which a reader ranks what a source tells is marked as a reading and says why; and what is said to be
 * a reading or a quotation has words. A record that marks one reading marks its figures and ranks all: from then on a salience,
 * tone, stance, strength or level without one is pointed out in the files of its folder, once for each element. A record that
 * marks none, as all did once, is left in peace, and so is what an author adds to it elsewhere.
 */
public final class ReadingChecks extends Checks {

    private static final String READING_WITHOUT_WORDS = "A reading says why a judgement is what it is; this one says nothing.";

    private final IResourceScopeCache cache;

    @Inject
    ReadingChecks(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** The judgements of an element of a record that marks readings have one, all together or each its own. */
    @Check
    public void judgementsAreRead(RecordElement element) {
        if (!(element.eContainer() instanceof Document file) || !element.getReadings().isEmpty() || !isRead(file)) {
            return;
        }
        unread(element).ifPresent(what -> report(IssueCode.UNREAD_JUDGEMENT, element,
                Names.has(element) ? Literals.NAMED__NAME : null, "The " + what + " of " + Names.of(element).orElse("this")
                        + (what.endsWith("s") ? " are judgements" : " is a judgement") + ", and no reading says why."));
    }

    /** Whether a file of the record that a file belongs to, in the same folder, marks a reading. */
    private boolean isRead(Document file) {
        String record = Headers.nameOf(file);
        Resource own = file.eResource();
        return !record.isEmpty() && own.getResourceSet() != null && own.getResourceSet().getResources().stream()
                .filter(each -> each.getURI().trimSegments(1).equals(own.getURI().trimSegments(1)))
                .anyMatch(each -> record.equals(recordThatMarksReadings(each)));
    }

    /** The name of the record that a file belongs to if the file marks a reading; else empty. */
    private String recordThatMarksReadings(Resource resource) {
        return cache.get("record that marks readings", resource, () -> resource.getContents().stream()
                .filter(Document.class::isInstance).map(Document.class::cast)
                .filter(file -> EcoreUtil2.eAllOfType(file, Sourced.class).stream().anyMatch(fact -> !fact.getReadings().isEmpty())
                        || EcoreUtil2.eAllOfType(file, Judgement.class).stream().anyMatch(each -> !each.getReading().isBlank()))
                .map(Headers::nameOf).findFirst().orElse(""));
    }

    /** A reading of an element stands for a judgement that has none of its own. */
    @Check
    public void readingCoversSomething(Sourced fact) {
        if (!fact.getReadings().isEmpty() && !Judgements.needAReadingOfTheWhole(fact)) {
            report(IssueCode.NO_EFFECT, fact, Literals.SOURCED__READINGS, 0, Judgements.single(fact).isEmpty()
                    ? Names.of(fact).orElse("This") + " holds no judgement that a reading could be the reason of; a remark is a note."
                    : "Each judgement of " + Names.of(fact).orElse("this") + " has a reading of its own, so this one is the reason "
                            + "of none.");
        }
    }

    /** A reading has words. */
    @Check
    public void readingHasWords(Sourced fact) {
        reportBlank(fact, Literals.SOURCED__READINGS, fact.getReadings(), READING_WITHOUT_WORDS);
    }

    /** The reading of one judgement has words. */
    @Check
    public void readingHasWords(Judgement judgement) {
        if (!NodeModelUtils.findNodesForFeature(judgement, Literals.JUDGEMENT__READING).isEmpty()) {
            reportBlank(judgement, Literals.JUDGEMENT__READING, List.of(judgement.getReading()), READING_WITHOUT_WORDS);
        }
    }

    /** A quotation has words. */
    @Check
    public void quotationHasWords(Citation citation) {
        reportBlank(citation, Literals.CITATION__QUOTES, citation.getQuotes(), "A quotation gives the words of the source; this one "
                + "has none.");
    }

    private void reportBlank(EObject object, EStructuralFeature clause, List<String> texts, String message) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isBlank()) {
                report(IssueCode.NO_WORDS, object, clause, clause.isMany() ? i : INSIGNIFICANT_INDEX, message);
            }
        }
    }

    /** What in an element is a judgement without a reading of its own. */
    private static Optional<String> unread(RecordElement element) {
        return switch (element) {
            case Image image -> image.isSetTone() || image.isSetStrength() ? Optional.of("tone") : Optional.empty();
            case Level level -> Optional.of("value");
            default -> Judgements.single(element).stream().filter(judgement -> judgement.getReading().isBlank()).findFirst()
                    .map(judgement -> word(element));
        };
    }

    private static String word(RecordElement element) {
        return switch (element) {
            case Issue issue -> issue.getSaliences().size() == 1 ? "salience" : "saliences";
            case Leader leader -> leader.getStances().size() == 1 ? "stance" : "stances";
            default -> "strengths";
        };
    }
}
