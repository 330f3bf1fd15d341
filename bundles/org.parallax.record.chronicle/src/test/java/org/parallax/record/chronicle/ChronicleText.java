package org.parallax.record.chronicle;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.Language;
import org.parallax.dsl.loading.CheckedFile;
import org.parallax.dsl.loading.Diagnostic.Severity;
import org.parallax.model.Element;
import org.parallax.model.Named;
import org.parallax.record.japankorea.JapanKoreaRecord;
import org.parallax.record.kinds.PoliticalKinds;

/**
 * The chronicle's own texts, checked on the record that it is laid over.
 *
 * @param files one for each text
 */
record ChronicleText(List<CheckedFile> files) {

    static ChronicleText read() {
        return new ChronicleText(checked(Path.of("chronicle")));
    }

    /** The texts of the record itself, with its library beside. */
    static ChronicleText ofTheRecord() {
        var workspace = Language.with(Set::of, List::of).newWorkspace();
        workspace.add(Path.of("../org.parallax.record.japankorea/record"));
        workspace.add(Path.of("../org.parallax.record.kinds/kinds"));
        return new ChronicleText(workspace.check());
    }

    /** What checking tells of the texts that is more than a remark. */
    List<String> faults() {
        return files.stream().flatMap(file -> file.diagnostics().stream()).filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(Object::toString).toList();
    }

    /** The codes of what it remarks. */
    List<String> remarks() {
        return files.stream().flatMap(file -> file.diagnostics().stream()).filter(diagnostic -> diagnostic.severity() == Severity.INFO)
                .map(diagnostic -> String.valueOf(diagnostic.code())).distinct().toList();
    }

    List<Element> elements() {
        return files.stream().flatMap(file -> file.document().orElseThrow().getElements().stream()).toList();
    }

    <T extends EObject> Stream<T> all(Class<T> type) {
        return files.stream().flatMap(file -> EcoreUtil2.getAllContentsOfType(file.document().orElseThrow(), type).stream());
    }

    /** The names, or what else there is, of those that are not as they should be. */
    <T extends EObject> List<String> lacking(Class<T> type, Predicate<T> isFine) {
        return all(type).filter(isFine.negate()).map(each -> each instanceof Named named ? named.getName() : each.toString()).toList();
    }

    private static List<CheckedFile> checked(Path folder) {
        var workspace = Language.with(Set::of, () -> List.of(new JapanKoreaRecord(), new PoliticalKinds())).newWorkspace();
        workspace.add(folder);
        return workspace.check();
    }
}
