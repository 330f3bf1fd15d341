package org.parallax.dsl.checks;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.linking.ElementWords;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.RecordReach;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.EventKind;
import org.parallax.model.Header;
import org.parallax.model.LayerHeader;
import org.parallax.model.LibraryHeader;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Source;

/** What the header that founds a record, library or layer says is said there alone, and what follows it fits the header. */
public final class HeaderChecks extends Checks {

    /** Reach, libraries and the record of a layer stand on the header with the title. */
    @Check
    public void saidByTheFounder(Header header) {
        if (Headers.founds(header) || !Names.has(header)) {
            return;
        }
        for (EStructuralFeature clause : List.of(Literals.HEADER__REACHES, Literals.RELATIONSHIP_HEADER__LIBRARIES, Literals.LAYER_HEADER__RELATIONSHIP)) {
            if (!NodeModelUtils.findNodesForFeature(header, clause).isEmpty()) {
                report(IssueCode.HEADER_CLAUSE, header, clause, "Only the header that founds " + header.getName()
                        + ", with a title, says this; this file contributes to it and sees what that one says.");
            }
        }
    }

    /** A layer is laid over a record. */
    @Check
    public void layerSaysItsRecord(LayerHeader header) {
        if (Headers.founds(header) && Headers.relationship(header).isEmpty()) {
            report(IssueCode.LAYER_WITHOUT_RECORD, header, Literals.NAMED__NAME, "The layer " + header.getName()
                    + " does not say which record it is laid over: write “of” and the record's name behind its title.");
        }
    }

    /** A library holds nothing but event kinds and the sources they cite, for it is of no two states. */
    @Check
    public void fitsALibrary(Element element) {
        if (element.eContainer() instanceof Document file && file.getHeader() instanceof LibraryHeader library
                && !(element instanceof EventKind || element instanceof Source)) {
            report(IssueCode.NOT_IN_LIBRARY, element, Names.has(element) ? Literals.NAMED__NAME : null, "A library holds event kinds and"
                    + " the sources they cite; " + ElementWords.one(element.eClass()) + " belongs into a record or a layer, not into "
                    + library.getName() + ".");
        }
    }

    /** A layer tells more of the two states of its record and adds no third party. */
    @Check
    public void addsNoParty(org.parallax.model.State state) {
        if (state.eContainer() instanceof Document file && file.getHeader() instanceof LayerHeader && IssueParties.isParty(state)) {
            report(IssueCode.PARTIES, state, Literals.STATE__ROLE, "A layer adds no party: the record that it is laid over has its two.");
        }
    }

    /** A record documents some month before the one until which it says that it reaches. */
    @Check
    public void reachesItsFacts(Header header) {
        ResourceSet files = header.eResource().getResourceSet();
        Optional<YearMonth> said = RecordReach.said(header);
        if (said.isEmpty() || !Headers.founds(header)) {
            return;
        }
        Optional<YearMonth> first = RecordElements.of(files, Set.of(header.getName())).stream().flatMap(RecordReach::firstMonth)
                .min(YearMonth::compareTo);
        if (first.filter(said.get()::isBefore).isPresent()) {
            report(IssueCode.FACT_BEYOND_REACH, header, Literals.HEADER__REACHES, header.getName() + " says that it reaches " + said.get()
                    + ", but its first dated fact is of " + first.get() + ".");
        }
    }
}
