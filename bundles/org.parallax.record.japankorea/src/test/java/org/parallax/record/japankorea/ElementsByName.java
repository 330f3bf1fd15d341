package org.parallax.record.japankorea;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.Language;
import org.parallax.dsl.loading.Workspace;
import org.parallax.model.Citation;
import org.parallax.model.Document;
import org.parallax.model.EventKind;
import org.parallax.model.Level;
import org.parallax.model.Named;
import org.parallax.model.Source;
import org.parallax.model.Sourced;
import org.parallax.model.State;

/**
 * What a page can name: the elements of the record and of the library that it has its kinds from, and where a page says so, of
 * its examples. A level, which has no name, is called by its state, what it is of and the month from which it holds: "China
 * pressure 2022-01".
 *
 * @param all all that these files hold
 */
record ElementsByName(List<EObject> all) {

    ElementsByName {
        all = List.copyOf(all);
    }

    /** What any page can name: the record beside this test, with its library. */
    static ElementsByName ofTheRecord() {
        return in(Stream.of("record", "../org.parallax.record.kinds/kinds"));
    }

    /** What a page can name that says it names elements of examples too. */
    static ElementsByName ofTheRecordAndItsExamples() {
        return in(Stream.of("record", "../org.parallax.record.kinds/kinds", "examples", "examples-with-additions"));
    }

    private static ElementsByName in(Stream<String> folders) {
        Workspace workspace = Language.with(() -> Set.of("ClashOfRealities", "PoliticalSpace", "QuasiAlliance"), List::of).newWorkspace();
        folders.map(Path::of).forEach(workspace::add);
        return new ElementsByName(workspace.check().stream()
                .flatMap(file -> EcoreUtil2.eAllOfType(file.document().orElseThrow(), EObject.class).stream()).toList());
    }

    /** Whether there is an element of a name. */
    boolean hold(String name) {
        return of(name).isPresent();
    }

    /** Whether there is an element of a name and it cites a source, for itself or for one of its reasons. */
    boolean cites(String name, String source) {
        return of(name).stream().flatMap(element -> EcoreUtil2.eAllOfType(element, Citation.class).stream())
                .anyMatch(citation -> citation.getSource().getName().equals(source));
    }

    /** The names of the elements that keep a differing account. */
    List<String> toldDifferently() {
        return all.stream().filter(element -> element instanceof Sourced fact && !fact.getAccounts().isEmpty())
                .map(ElementsByName::name).toList();
    }

    /** The names of all facts that cite a source. States, sources and kinds of events are no facts. */
    List<String> facts() {
        return all.stream().filter(element -> element instanceof Sourced && element.eContainer() instanceof Document
                        && !(element instanceof State || element instanceof Source || element instanceof EventKind))
                .filter(element -> !EcoreUtil2.eAllOfType(element, Citation.class).isEmpty()).map(ElementsByName::name).toList();
    }

    private Optional<EObject> of(String name) {
        return all.stream().filter(element -> name(element).equals(name)).findFirst();
    }

    private static String name(EObject element) {
        return switch (element) {
            case Level level -> level.getState().getName() + " " + level.getQuantity() + " " + level.getFrom();
            case Named named when named.getName() != null -> named.getName();
            default -> "";
        };
    }
}
