export * from "../index.cjs";
/** The name that a page finds it under. */
export as namespace huiqisuan;
