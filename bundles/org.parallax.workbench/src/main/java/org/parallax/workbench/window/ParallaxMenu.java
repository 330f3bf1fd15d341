package org.parallax.workbench.window;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** The menu bar's frame; commands of our own join it from the plug-in registry. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
final class ParallaxMenu extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    ParallaxMenu(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow actionWindow) {
        window = actionWindow;
        for (var factory : new ActionFactory[] {
            ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.CLOSE,
            ActionFactory.CLOSE_ALL, ActionFactory.REVERT, ActionFactory.QUIT, ActionFactory.UNDO,
            ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
            ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY,
            ActionFactory.PREFERENCES
        }) {
            register(factory.create(window));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(navigate());
        bar.add(source());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(view());
        bar.add(help());
    }

    private IMenuManager file() {
        var menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        // Not the platform's group of this kind, in which it would offer projects.
        menu.add(new GroupMarker("begin"));
        menu.add(new Separator());
        add(menu, ActionFactory.CLOSE);
        add(menu, ActionFactory.CLOSE_ALL);
        menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.SAVE);
        add(menu, ActionFactory.SAVE_AS);
        add(menu, ActionFactory.SAVE_ALL);
        add(menu, ActionFactory.REVERT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
        menu.add(new Separator());
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
        menu.add(new Separator());
        add(menu, ActionFactory.QUIT);
        return menu;
    }

    /** Under an id of our own: to one called "edit" the platform's text editors add what no analyst asks for, or twice. */
    private IMenuManager edit() {
        var menu = new MenuManager("&Edit", "org.parallax.workbench.edit");
        add(menu, ActionFactory.UNDO);
        add(menu, ActionFactory.REDO);
        menu.add(new Separator());
        add(menu, ActionFactory.CUT);
        add(menu, ActionFactory.COPY);
        add(menu, ActionFactory.PASTE);
        menu.add(new Separator());
        add(menu, ActionFactory.DELETE);
        add(menu, ActionFactory.SELECT_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.FIND);
        menu.add(command(ITextEditorActionDefinitionIds.FIND_NEXT, "Find &next"));
        menu.add(command(ITextEditorActionDefinitionIds.FIND_PREVIOUS, "Find pre&vious"));
        return menu;
    }

    private IMenuManager navigate() {
        var menu = new MenuManager("&Navigate", IWorkbenchActionConstants.M_NAVIGATE);
        add(menu, ActionFactory.BACKWARD_HISTORY);
        add(menu, ActionFactory.FORWARD_HISTORY);
        menu.add(new Separator());
        menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
        // Text editors put going to a line here, and fail if they cannot.
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private static IMenuManager source() {
        var menu = new MenuManager("&Source", "source");
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager view() {
        var menu = new MenuManager("&View", "view");
        menu.add(new GroupMarker("views"));
        menu.add(new Separator());
        menu.add(new GroupMarker("look"));
        menu.add(new Separator());
        add(menu, ActionFactory.PREFERENCES);
        return menu;
    }

    private IMenuManager help() {
        var menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(new Separator());
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
        return menu;
    }

    private IContributionItem command(String id, String label) {
        var parameter = new CommandContributionItemParameter(window, null, id, CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        return new CommandContributionItem(parameter);
    }

    private void add(IMenuManager menu, ActionFactory factory) {
        menu.add(getAction(factory.getId()));
    }
}
