package org.parallax.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The rules on texts. Each is a function, so that a test can show that it finds a violation. */
final class Sources {

    static final int LONGEST_FILE = 500;

    private static final Pattern REGISTRY = Pattern.compile("repo1?[.]maven[.]|registry[.]npmjs|deb[.]debian[.]"
        + "|download[.]eclipse[.]|pypi[.]org|files[.]pythonhosted|repo[.]eclipse[.]|oss[.]sonatype|proxy[.]golang");
    private static final Pattern COMPARED_WORDS = Pattern.compile(
        "\\.get(Localized)?(Message|Reason)\\(\\)\\)*\\s*\\.(contains|startsWith|endsWith|equals|equalsIgnoreCase|matches|indexOf)\\("
            + "|\"\\.(equals|equalsIgnoreCase|contentEquals)\\([\\w.]*\\.get(Localized)?(Message|Reason)\\(");
    private static final Pattern DESCRIPTION = Pattern.compile("<description>\\s*\\S[^<]{10,}</description>");

    private Sources() {
    }

    static boolean isTooLong(String text) {
        return text.lines().count() > LONGEST_FILE;
    }

    static boolean namesARegistry(String text) {
        return REGISTRY.matcher(text).find();
    }

    static boolean comparesTheWordsOfAFailure(String text) {
        return COMPARED_WORDS.matcher(text).find();
    }

    static boolean isDescribed(String pom) {
        return DESCRIPTION.matcher(pom).find();
    }

    static boolean isGenerated(Path file) {
        return Stream.of("target", "emf-gen", "src-gen", "xtend-gen", "xtext-gen")
            .anyMatch(folder -> Stream.iterate(file, path -> path != null, Path::getParent)
                .anyMatch(path -> path.getFileName().toString().equals(folder)))
            || file.toString().endsWith(".class") || file.toString().endsWith(".jar");
    }

    /** The names of the public top-level types in these files that have no Javadoc. */
    static List<String> withoutJavadoc(Collection<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            return withoutJavadoc(compiler, manager.getJavaFileObjectsFromPaths(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> withoutJavadoc(JavaCompiler compiler, Iterable<? extends JavaFileObject> files)
        throws IOException {
        JavacTask task = (JavacTask) compiler.getTask(null, null, problem -> { }, List.of("-proc:none"), null, files);
        DocTrees comments = DocTrees.instance(task);
        List<String> bare = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree declared && declared.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && comments.getDocComment(TreePath.getPath(unit, declared)) == null) {
                    bare.add(unit.getPackageName() + "." + declared.getSimpleName());
                }
            }
        }
        return bare;
    }
}
