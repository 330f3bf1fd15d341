package org.parallax.dsl.ide.navigate;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Place;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.InstalledFile;
import org.parallax.model.Named;

/** Gives an element another name in all files read together. */
public final class Renaming {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    private final Navigation navigation;
    private final IGrammarAccess grammar;

    @Inject
    Renaming(Navigation navigation, IGrammarAccess grammar) {
        this.navigation = navigation;
        this.grammar = grammar;
    }

    /**
     * A name that can be changed.
     *
     * @param name as it is, without the ^ that marks a name which is also a keyword
     * @param span where it stands, with that ^
     */
    public record Target(String name, Span span) {}

    /** The name at an offset, if there is one; what something was called before stays as older texts write it. */
    public Optional<Target> nameAt(XtextResource resource, int offset) {
        if (navigation.formerNameAt(resource, offset).isPresent()) {
            return Optional.empty();
        }
        return navigation.elementAt(resource, offset).flatMap(element ->
                navigation.nameAt(resource, offset).map(span -> new Target(element.getName(), span)));
    }

    /**
     * All changes that give the element at an offset another name.
     *
     * @param cancelled asked before each file; once true, there are no changes
     */
    public RenameOutcome rename(XtextResource resource, int offset, String name, BooleanSupplier cancelled) {
        Optional<Named> element = navigation.elementAt(resource, offset);
        if (element.isEmpty()) {
            return new RenameOutcome.Refused("There is no name at the caret.");
        }
        if (navigation.formerNameAt(resource, offset).isPresent()) {
            return new RenameOutcome.Refused("This is what " + element.get().getName()
                    + " was called before; it stays as older texts write it.");
        }
        if (!IDENTIFIER.matcher(name).matches()) {
            return new RenameOutcome.Refused(
                    "A name begins with a letter and goes on with letters, digits and _; \"" + name + "\" does not.");
        }
        List<Place> places = navigation.references(resource, element.get(), cancelled);
        if (cancelled.getAsBoolean()) {
            return new RenameOutcome.Cancelled();
        }
        if (places.stream().map(Place::file).distinct().anyMatch(file -> isInstalled(file, resource.getResourceSet()))) {
            return new RenameOutcome.Refused(element.get().getName() + " belongs to an installed record and keeps its name.");
        }
        if (!name.equals(element.get().getName()) && TakenNames.by(element.get(), name).isPresent()) {
            return new RenameOutcome.Refused("There is another " + name + " already; two things of one name would be confused.");
        }
        String written = GrammarUtil.getAllKeywords(grammar.getGrammar()).contains(name) ? "^" + name : name;
        return new RenameOutcome.Changes(places.stream().collect(Collectors.groupingBy(
                Place::file, () -> new TreeMap<>((a, b) -> a.toString().compareTo(b.toString())),
                Collectors.mapping(place -> new TextChange(place.span(), written), Collectors.toUnmodifiableList()))));
    }

    private static boolean isInstalled(URI file, ResourceSet files) {
        return files.getResource(file, false) instanceof Resource found && InstalledFile.is(found);
    }
}
