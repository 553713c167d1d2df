// The types of the package as a JSON Schema: what goes in and what comes out, each under its name in $defs.
import ts from 'typescript';

// What a program passes, and what it is given.
const ROOTS = ['Input', 'FieldsOptions', 'Output', 'Batch', 'Advised', 'Planned', 'Fields', 'Editions', 'Clause'];
// An unknown key of an input is a problem; a key that a later version adds to an output is none.
const CLOSED = /Input$|^Readings$/;

export function schema(text, version) {
  const name = 'types.d.ts';
  const options = { strict: true, exactOptionalPropertyTypes: true, types: [], lib: ['lib.es2022.d.ts'], target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...more) =>
    (file === name ? ts.createSourceFile(file, text, options.target, true) : getSourceFile(file, ...more));
  const program = ts.createProgram([name], options, host);
  const checker = program.getTypeChecker();
  const declared = new Map();
  program.getSourceFile(name).forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) declared.set(node.name.text, node);
  });

  const defs = {};
  const doc = (symbol) => {
    const words = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\{@link (\w+)\}/g, '$1');
    return words === '' ? {} : { description: words.replace(/\s+/g, ' ') };
  };

  function refer(to) {
    if (!(to in defs)) {
      // Taken before it is made: a step has steps.
      defs[to] = null;
      const node = declared.get(to);
      const made = ts.isInterfaceDeclaration(node) ? object(checker.getTypeAtLocation(node)) : ofNode(node.type);
      const closed = made.type === 'object' && CLOSED.test(to) ? { additionalProperties: false } : {};
      defs[to] = { ...doc(checker.getSymbolAtLocation(node.name)), ...made, ...closed };
    }
    return { $ref: `#/$defs/${to}` };
  }

  function object(type) {
    const members = checker.getPropertiesOfType(type);
    const properties = members.map((member) => [member.name, { ...doc(member), ...ofNode(member.valueDeclaration.type) }]);
    const required = members.filter((member) => !(member.flags & ts.SymbolFlags.Optional)).map((member) => member.name);
    return { type: 'object', properties: Object.fromEntries(properties), ...(required.length > 0 && { required }) };
  }

  // As it is written, so that what has a name keeps it.
  function ofNode(node) {
    if (ts.isParenthesizedTypeNode(node)) return ofNode(node.type);
    if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) return ofNode(node.type);
    if (ts.isTypeReferenceNode(node) && declared.has(node.typeName.getText())) return refer(node.typeName.getText());
    if (ts.isArrayTypeNode(node)) return { type: 'array', items: ofNode(node.elementType) };
    if (ts.isTupleTypeNode(node)) {
      const { length } = node.elements;
      return { type: 'array', prefixItems: node.elements.map(ofNode), minItems: length, maxItems: length };
    }
    if (ts.isUnionTypeNode(node)) return union(node.types.map(ofNode));
    return ofType(checker.getTypeAtLocation(node));
  }

  // What it comes to, for what is worked out of other types.
  function ofType(type) {
    for (const [flag, name] of [['String', 'string'], ['Number', 'number'], ['Boolean', 'boolean'], ['Null', 'null']]) {
      if (type.flags & ts.TypeFlags[flag]) return { type: name };
    }
    if (type.isUnion()) return union(type.types.map(ofType));
    if (type.isLiteral()) return { enum: [type.value] };
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return object(type);
    throw new Error(`no schema is known for ${checker.typeToString(type)}`);
  }

  for (const root of ROOTS) refer(root);
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: `huiqisuan ${version}`, $defs: defs };
}

// Any of several, the single values among them together.
function union(parts) {
  const all = parts.flatMap((part) => part.anyOf ?? [part]);
  const values = all.flatMap((part) => part.enum ?? []);
  const others = all.filter((part) => part.enum === undefined);
  const merged = values.length === 0 ? others : [{ enum: values }, ...others];
  return merged.length === 1 ? merged[0] : { anyOf: merged };
}
