package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.InstalledRecords;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.linking.ElementWords;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.loading.SourceName;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.scoping.Index;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Header;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Scenario;

/** A relationship is founded once and is between two parties. */
public final class RelationshipChecks extends Checks {

    private final Index index;
    private final InstalledRecords installed;
    private final Relationships relationships;

    @Inject
    RelationshipChecks(Index index, InstalledRecords installed, Relationships relationships) {
        this.index = index;
        this.installed = installed;
        this.relationships = relationships;
    }

    /** Exactly one header of a name has a title; records, libraries and layers share their names. */
    @Check
    public void foundedOnce(Header header) {
        if (!Names.has(header)) {
            return;
        }
        List<Header> founders = Headers.founding(header.eResource().getResourceSet(), Header.class, header.getName()).toList();
        if (!Headers.founds(header)) {
            reportUnfounded(header, founders);
            return;
        }
        if (founders.size() > 1) {
            String files = founders.stream().map(SourceName::of).sorted().collect(Collectors.joining(" and "));
            boolean alike = founders.stream().map(Header::eClass).distinct().count() == 1;
            report(IssueCode.DUPLICATE_RELATIONSHIP, header, ParallaxPackage.Literals.NAMED__NAME,
                    (alike && header instanceof RelationshipHeader ? "The relationship " + header.getName() + " is founded"
                            : alike ? "T" + Messages.element(header).substring(1) + " is founded"
                                    : "Records, libraries and layers share their names; " + header.getName() + " is founded")
                            + " more than once: in " + files + ".",
                    founders.stream().filter(other -> other != header)
                            .map(other -> OtherPlace.of(other, Messages.element(other))).toArray(String[]::new));
        }
        reportReplaced(header);
    }

    private void reportUnfounded(Header header, List<Header> founders) {
        if (founders.isEmpty()) {
            report(IssueCode.UNKNOWN_RELATIONSHIP, header, ParallaxPackage.Literals.NAMED__NAME,
                    "This file contributes to " + header.getName() + ", which neither a file beside it nor a plug-in founds; "
                            + "give the header a title to found it here.");
        } else if (founders.stream().noneMatch(founder -> founder.eClass() == header.eClass())) {
            report(IssueCode.UNKNOWN_RELATIONSHIP, header, ParallaxPackage.Literals.NAMED__NAME,
                    "This file contributes to " + Messages.element(header) + ", but " + header.getName() + " is a "
                            + ElementWords.of(founders.getFirst().eClass()) + " (" + Messages.place(header, founders.getFirst()) + ").",
                    OtherPlace.of(founders.getFirst(), Messages.element(founders.getFirst())));
        }
    }

    private void reportReplaced(Header header) {
        List<InstalledRecord> others = installed.named(header.getName()).stream()
                .filter(r -> r.files().stream().noneMatch(f -> f.toString().equals(header.eResource().getURI().toString())))
                .toList();
        if (!others.isEmpty() && others.size() == installed.named(header.getName()).size()) {
            report(IssueCode.RECORD_REPLACED, header, ParallaxPackage.Literals.NAMED__NAME, "This " + ElementWords.of(header.eClass()) + " is used in place of "
                    + "the installed one of the same name.");
        }
    }

    /** A scenario's record is not installed twice. */
    @Check
    public void installedOnce(Scenario scenario) {
        if (scenario.getRelationship() == null) {
            return;
        }
        List<InstalledRecord> same = installed.named(relationships.of(scenario));
        if (same.size() > 1) {
            report(IssueCode.DUPLICATE_INSTALLED_RECORD, scenario, ParallaxPackage.Literals.SCENARIO__RELATIONSHIP,
                    "The record " + same.get(0).name() + " is installed twice, by "
                            + Messages.list(same.stream().map(r -> r.getClass().getName()).sorted().toList()) + ".");
        }
    }

    /** Two states are parties. */
    @Check
    public void twoParties(RelationshipHeader header) {
        if (!Headers.founds(header)) {
            return;
        }
        List<String> parties = index.elements(header.eResource(), ParallaxPackage.Literals.STATE, org.parallax.model.State.class,
                relationships.seenFrom(header)).filter(IssueParties::isParty).map(org.parallax.model.State::getName)
                .toList();
        if (parties.size() != 2) {
            report(IssueCode.PARTIES, header, ParallaxPackage.Literals.NAMED__NAME, "A relationship is between two parties; "
                    + (parties.isEmpty() ? "no state is marked as party here."
                            : "here " + Messages.list(parties) + (parties.size() == 1 ? " is the only one." : " are.")));
        }
    }
}
