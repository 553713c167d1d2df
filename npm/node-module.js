// For node's own modules: the same program as require() gives.
import huiqisuan from './node.cjs';

export const { init, assess, assessMany, advise, plan, fields, editions, clause, version } = huiqisuan;
