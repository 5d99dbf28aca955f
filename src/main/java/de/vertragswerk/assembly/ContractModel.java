package de.vertragswerk.assembly;

import de.vertragswerk.assembly.ValueModels.HashModel;
import de.vertragswerk.assembly.ValueModels.ListModel;
import de.vertragswerk.assembly.ValueModels.WordModel;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.Fact;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.Term;
import de.vertragswerk.german.GermanDate;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that the clause texts of one contract can name. */
final class ContractModel {
  private final ClauseLibrary library;
  private final ContractParameters parameters;
  private final Tokens tokens;
  private final Pictures pictures;
  private final Optional<LocalDate> day;
  private final String style;

  ContractModel(
      ClauseLibrary library, ContractParameters parameters, Tokens tokens, Pictures pictures) {
    this.library = library;
    this.parameters = parameters;
    this.tokens = tokens;
    this.pictures = pictures;
    this.day = library.keys().referenceDateOf(parameters);
    this.style =
        parameters.value(library.keys().style()) instanceof ChoiceValue choice ? choice.key() : "";
  }

  HashModel root() {
    Map<String, TemplateModel> root = new LinkedHashMap<>();
    for (ParameterGroup group : library.allGroups()) {
      if (library.provision(group.id()).isEmpty() || parameters.takes(group.id())) {
        root.put(group.id(), group(group));
      }
    }
    Map<String, TemplateModel> taken = new LinkedHashMap<>();
    Map<String, TemplateModel> variants = new LinkedHashMap<>();
    for (Clause provision : library.provisions()) {
      boolean isTaken = parameters.takes(provision.id());
      taken.put(provision.id(), isTaken ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE);
      variants.put(
          provision.id(), new SimpleScalar(parameters.variants().getOrDefault(provision.id(), "")));
    }
    root.put(NameScope.TAKEN, new HashModel(taken));
    root.put(NameScope.VARIANT, new HashModel(variants));
    root.put(NameScope.FACT, facts());
    root.put(NameScope.TERM, terms());
    Map<String, TemplateModel> images = new LinkedHashMap<>();
    pictures.shown().forEach((id, picture) -> images.put(id, new WordModel(tokens.mark(picture))));
    root.put(NameScope.IMAGES, new HashModel(images));
    return new HashModel(root);
  }

  private HashModel group(ParameterGroup group) {
    Map<String, TemplateModel> models = new LinkedHashMap<>();
    for (ParameterDefinition definition : group.parameters()) {
      ParameterPath path = new ParameterPath(group.id(), definition.key());
      TemplateModel model = model(path, definition);
      if (model != null) {
        models.put(definition.key(), model);
      }
    }
    return new HashModel(models);
  }

  private @Nullable TemplateModel model(ParameterPath path, ParameterDefinition definition) {
    ModelFactory factory = new ModelFactory(tokens, path);
    ParameterValue value = parameters.value(path);
    if (value != null) {
      return factory.model(definition, value);
    }
    return definition.isOptional()
        ? null
        : factory.missing(definition, standIn(definition.label()));
  }

  private String standIn(String label) {
    return library.labels().missing().replace("{label}", label);
  }

  private HashModel facts() {
    Map<String, TemplateModel> facts = new LinkedHashMap<>();
    for (Fact fact : library.facts()) {
      String source = NameScope.FACT + "." + fact.id();
      Optional<Fact.Entry> entry = day.flatMap(fact::on);
      Map<String, TemplateModel> fields =
          entry
              .map(each -> words(source, each.fields()))
              .orElseGet(() -> standIns(source, fact.title(), fact.entries().get(0).fields()));
      fields.put(NameScope.HISTORY, history(fact, source));
      facts.put(fact.id(), new HashModel(fields));
    }
    return new HashModel(facts);
  }

  private ListModel history(Fact fact, String source) {
    List<TemplateModel> entries = new ArrayList<>();
    for (Fact.Entry entry : fact.during(library.keys().periodOf(parameters))) {
      Map<String, TemplateModel> fields = words(source, entry.fields());
      date(source, fields, NameScope.FROM, entry.span().from());
      date(source, fields, NameScope.UNTIL, entry.span().until());
      entries.add(new HashModel(fields));
    }
    return new ListModel(entries, null);
  }

  private void date(
      String source, Map<String, TemplateModel> fields, String name, @Nullable LocalDate date) {
    if (date != null) {
      Token token =
          new Token.Filled(
              null, source + "." + name, GermanDate.inText(date), GermanDate.inTables(date), false);
      fields.put(name, new WordModel(tokens.mark(token)));
    }
  }

  private HashModel terms() {
    Map<String, TemplateModel> terms = new LinkedHashMap<>();
    for (Term term : library.terms()) {
      String source = NameScope.TERM + "." + term.id();
      Optional<Term.Entry> entry = day.flatMap(each -> term.on(each, style));
      terms.put(
          term.id(),
          new HashModel(
              entry
                  .map(each -> words(source, each.forms()))
                  .orElseGet(() -> standIns(source, term.id(), term.entries().get(0).forms()))));
    }
    return new HashModel(terms);
  }

  private Map<String, TemplateModel> words(String source, Map<String, String> texts) {
    Map<String, TemplateModel> models = new LinkedHashMap<>();
    texts.forEach((name, text) -> models.put(name, word(source + "." + name, text, false)));
    return models;
  }

  private Map<String, TemplateModel> standIns(
      String source, String label, Map<String, String> texts) {
    Map<String, TemplateModel> models = new LinkedHashMap<>();
    texts
        .keySet()
        .forEach(name -> models.put(name, word(source + "." + name, standIn(label), true)));
    return models;
  }

  private WordModel word(String source, String text, boolean missing) {
    return new WordModel(tokens.mark(new Token.Filled(null, source, text, text, missing)));
  }
}
