package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.model.Agreement;
import org.parallax.model.Because;
import org.parallax.model.Citation;
import org.parallax.model.DifferingAccount;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.RecordElement;
import org.parallax.model.Retraction;
import org.parallax.model.Source;
import org.parallax.model.Sourced;

/** Every fact carries a source, every source is used, and where two differ that is pointed out. */
public final class SourceChecks extends Checks {

    private final IResourceScopeCache cache;

    @Inject
    SourceChecks(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** An element of the record cites a source, or says that it is supplied beyond the documents. */
    @Check
    public void factHasSource(RecordElement element) {
        // States, issues and kinds are the vocabulary of facts; sources are what is cited.
        boolean isFact = !(element instanceof Source || element instanceof org.parallax.model.State
                || element instanceof Issue || element instanceof EventKind);
        if (isFact && lacksSource(element, element instanceof Level level ? level.getReasons() : List.of())) {
            reportUncited(element);
        }
    }

    /** An event of the record cites a source, or says that it is supplied beyond the documents. */
    @Check
    public void eventHasSource(Event event) {
        if (event.eContainer() instanceof Document && lacksSource(event, event.getReasons())) {
            reportUncited(event);
        }
    }

    /** Whoever takes an event out of the record says who says so. */
    @Check
    public void retractionHasSource(Retraction retraction) {
        if (retraction.getReason() != null && retraction.getReason().getCitations().isEmpty()) {
            report(IssueCode.FACT_WITHOUT_SOURCE, retraction, ParallaxPackage.Literals.RETRACTION__REASON, "The reason of this retraction cites no source.");
        }
    }

    /** A source is cited somewhere, or another is cited for what it takes from it. */
    @Check
    public void sourceIsCited(Source source) {
        Resource resource = source.eResource();
        if (!Names.has(source) || resource.getResourceSet() == null) {
            return;
        }
        boolean cited = resource.getResourceSet().getResources().stream()
                .anyMatch(r -> citedIn(r).contains(source.getName()) || source.getFormerNames().stream().anyMatch(citedIn(r)::contains));
        if (!cited) {
            report(IssueCode.SOURCE_NEVER_CITED, source, ParallaxPackage.Literals.NAMED__NAME, "Nothing cites "
                    + source.getName() + ".");
        }
    }

    /** A source rests on another one, not on itself. */
    @Check
    public void restsOnAnother(Citation citation) {
        if (Messages.isKnown(citation.getThrough()) && citation.getThrough() == citation.getSource()) {
            report(IssueCode.THROUGH_ITSELF, citation, ParallaxPackage.Literals.CITATION__THROUGH, citation.getSource().getName()
                    + " is cited already; “through” names another source, from which it takes this.");
        }
    }

    /** A differing account says whose it is, and is pointed out. */
    @Check
    public void accountsDiffer(DifferingAccount account) {
        if (!(account.eContainer() instanceof Sourced fact)) {
            return;
        }
        String who = Messages.names(account.getCitations());
        if (who.isEmpty()) {
            return;
        }
        String told = account.getText().isEmpty() ? "dates it otherwise" : "tells it otherwise: " + account.getText();
        report(IssueCode.SOURCES_DIFFER, account, ParallaxPackage.Literals.DIFFERING_ACCOUNT__CITATIONS, who + " " + told
                + (told.endsWith(".") ? "" : ".") + " The record "
                + (fact.getCitations().isEmpty() ? "follows no cited source and "
                        : isOneStatement(fact) ? "follows " + Messages.names(fact.getCitations()) + " and " : "") + "keeps both.");
    }

    /** Whether the sources of an element stand behind all it says; those of others behind one clause or another. */
    private static boolean isOneStatement(Sourced fact) {
        return !(fact instanceof Leader || fact instanceof Agreement || fact instanceof Issue || fact instanceof EventKind);
    }

    private void reportUncited(EObject fact) {
        report(IssueCode.FACT_WITHOUT_SOURCE, fact, Names.has(fact) ? ParallaxPackage.Literals.NAMED__NAME : null,
                Names.of(fact).orElse("This") + " cites no source.");
    }

    private static boolean lacksSource(Sourced fact, List<Because> reasons) {
        return fact.getCitations().isEmpty() && fact.getSupplied().isEmpty()
                && reasons.stream().allMatch(r -> r.getCitations().isEmpty());
    }

    /** By name as written, so that asking resolves nothing in other files. */
    private Set<String> citedIn(Resource resource) {
        return cache.get("cited sources", resource, () -> {
            Set<String> names = new HashSet<>();
            for (EObject root : resource.getContents()) {
                EcoreUtil2.eAllOfType(root, Citation.class).forEach(c -> {
                    names.add(ReferenceText.of(c, ParallaxPackage.Literals.CITATION__SOURCE));
                    names.add(ReferenceText.of(c, ParallaxPackage.Literals.CITATION__THROUGH));
                });
            }
            return names;
        });
    }
}
