// Shapes that crashes of maps are known to have: which library's frames stand near the map operation, and where the guide tells of them.
import type { Symbol } from './symbol.ts';

export const SHAPE_IDS = [
  'printing-context',
  'http-header',
  'http-header-sent',
  'json',
  'other-encoder',
  'fmt',
  'template',
  'deep-equal',
  'deep-copy',
  'maps-clone',
  'url-values',
  'sync-map',
  'pool',
  'websocket-hub',
  'logger-fields',
  'config',
  'flags',
  'kubernetes',
  'gin',
  'web-framework',
  'grpc',
  'protobuf',
  'metrics',
  'mocks',
  'cloud-sdk',
  'database',
  'coordination',
  'test',
  'fan-out',
  'finalizer',
  'timer',
  'package-init',
  'http-server',
] as const;

export type ShapeId = (typeof SHAPE_IDS)[number];

export interface Shape {
  readonly id: ShapeId;
  /** Matches a frame's name: `import/path.(*T).Method`. Vendored copies count, so most are not anchored. */
  readonly pattern: RegExp;
  /** A page of the guide, and a lab in it whose program has this shape. */
  readonly page: string;
  readonly lab?: string;
  /** So common that it says something only when nothing else fits. */
  readonly faint?: boolean;
}

const ENCODERS = 'traps/encoders';
const FRAMEWORKS = 'http/metadata-and-frameworks';
const GETTER = 'traps/getter-hands-out-map';

/** Two that match one frame: the earlier counts. */
export const SHAPES: readonly Shape[] = [
  {
    id: 'printing-context',
    pattern: /^context\.(?:\(\*\w+\)\.String|stringify|contextName)/,
    page: 'http/printing-a-context',
    lab: 'printing-a-context',
  },
  {
    id: 'http-header-sent',
    pattern:
      /^net\/http\.Header\.(?:Clone|clone|write\w*|Write\w*|sortedKeyValues)|^net\/http\.\(\*(?:transferWriter|Request)\)\.(?:write|Write)/,
    page: 'http/response-headers',
    lab: 'shared-request-header',
  },
  {
    id: 'http-header',
    pattern: /^net\/http\.Header\.|^net\/textproto\.MIMEHeader\.|fasthttp\.\(\*(?:Response|Request)Header\)/,
    page: 'http/response-headers',
    lab: 'response-header',
  },
  {
    id: 'json',
    pattern:
      /^encoding\/json\.|(?:goccy\/go-json|json-iterator\/go|bytedance\/sonic|segmentio\/encoding|mailru\/easyjson|go-json-experiment)\b/,
    page: ENCODERS,
    lab: 'encoding-json',
  },
  {
    id: 'other-encoder',
    pattern:
      /^encoding\/(?:gob|xml)\.|gopkg\.in\/yaml|goccy\/go-yaml|yaml\.v[23]\b|vmihailenco\/msgpack|ugorji\/go|BurntSushi\/toml|pelletier\/go-toml|fxamacker\/cbor|mongo-driver\/bson/,
    page: ENCODERS,
    lab: 'encoding-gob',
  },
  {
    id: 'deep-equal',
    pattern: /^reflect\.(?:DeepEqual|deepValueEqual)|google\/go-cmp\b/,
    page: 'traps/reflect-and-deepequal',
    lab: 'deep-equal',
  },
  {
    id: 'deep-copy',
    pattern:
      /mitchellh\/(?:copystructure|reflectwalk|mapstructure)|go-viper\/mapstructure|imdario\/mergo|dario\.cat\/mergo|jinzhu\/copier|DeepCopyInto|\.DeepCopy$/,
    page: 'traps/copying-structs-and-maps',
    lab: 'copied-struct',
  },
  {
    id: 'maps-clone',
    pattern: /^maps\.(?:Clone|Copy|clone|Keys|Values|All)\b|golang\.org\/x\/exp\/maps\./,
    page: 'traps/copying-structs-and-maps',
    lab: 'maps-clone',
  },
  { id: 'url-values', pattern: /^net\/url\.Values\./, page: ENCODERS, lab: 'encoding-url-values' },
  {
    id: 'template',
    pattern: /^(?:text|html)\/template\.|texttemplate\.|htmltemplate\.|flosch\/pongo2/,
    page: ENCODERS,
    lab: 'encoding-template',
  },
  {
    id: 'sync-map',
    pattern: /^(?:internal\/)?sync\.\(\*(?:Map|HashTrieMap(?:\[.*\])?)\)\./,
    page: 'traps/map-inside-sync-map',
    lab: 'map-inside-sync-map',
  },
  { id: 'pool', pattern: /^sync\.\(\*Pool\)\./, page: 'traps/pools', lab: 'pooled-map' },
  {
    id: 'websocket-hub',
    pattern: /gorilla\/websocket|(?:nhooyr\.io|coder)\/websocket|gobwas\/ws|olahol\/melody|socket\.?io|centrifug/i,
    page: 'traps/hubs-and-subscribers',
    lab: 'client-hub',
  },
  {
    id: 'logger-fields',
    pattern:
      /[sS]irupsen\/logrus|apex\/log\b|go\.uber\.org\/zap|rs\/zerolog|^log\/slog\.|hashicorp\/go-hclog|inconshreveable\/log15|k8s\.io\/klog|getsentry\/sentry-go/,
    page: GETTER,
    lab: 'logger-fields',
  },
  { id: 'config', pattern: /spf13\/viper|knadh\/koanf|micro\/go-config|joho\/godotenv|nacos/, page: GETTER, lab: 'config-watcher' },
  {
    id: 'flags',
    pattern: /spf13\/(?:pflag|cobra)|urfave\/cli|^flag\./,
    page: 'traps/plugins-and-package-maps',
    lab: 'plugin-registry',
    faint: true,
  },
  { id: 'kubernetes', pattern: /(?:^|\/)(?:sigs\.)?k8s\.io\/|operator-framework|knative\.dev/, page: GETTER, lab: 'cached-object' },
  { id: 'gin', pattern: /gin-gonic\/gin\b/, page: FRAMEWORKS, lab: 'pooled-request-context' },
  {
    id: 'web-framework',
    pattern:
      /labstack\/echo|gofiber\/fiber|valyala\/fasthttp|astaxie\/beego|beego\/beego|go-chi\/chi|gorilla\/(?:mux|context|sessions)|kataras\/iris|gobuffalo|revel\/revel|urfave\/negroni|julienschmidt\/httprouter|cloudwego\/hertz/,
    page: FRAMEWORKS,
    lab: 'handlers',
  },
  {
    id: 'grpc',
    pattern: /google\.golang\.org\/grpc|\/grpcutil\.|grpc-ecosystem|go-micro|go-kratos|smallnest\/rpcx|apache\/dubbo-go/,
    page: FRAMEWORKS,
    lab: 'rpc-metadata',
  },
  {
    id: 'protobuf',
    pattern: /google\.golang\.org\/protobuf|(?:golang|gogo)\/protobuf|jhump\/protoreflect/,
    page: ENCODERS,
    lab: 'encoding-json',
  },
  {
    id: 'metrics',
    pattern:
      /prometheus\/|go\.opentelemetry\.io|go\.opencensus\.io|DataDog\/|newrelic\/|rcrowley\/go-metrics|armon\/go-metrics|influxdata\/|elastic\/(?:apm|beats)|uber\/jaeger|open-telemetry/,
    page: GETTER,
    lab: 'getter-hands-out-map',
  },
  {
    id: 'mocks',
    pattern: /stretchr\/testify\/mock|golang\/mock|uber\.org\/mock|vektra\/mockery|jarcoal\/httpmock|h2non\/gock/,
    page: 'traps/parallel-tests',
    lab: 'parallel-tests',
  },
  { id: 'cloud-sdk', pattern: /aws\/aws-sdk|Azure\/|cloud\.google\.com\/go|aliyun\/|tencentcloud\//, page: GETTER },
  {
    id: 'database',
    pattern:
      /gorm\.io\/|jinzhu\/gorm|jmoiron\/sqlx|entgo\.io|xorm|^database\/sql\.|go\.mongodb\.org|go-redis\/|redis\/go-redis|gomodule\/redigo|olivere\/elastic|uptrace\/bun|jackc\/pgx|dgraph-io/,
    page: GETTER,
    faint: true,
  },
  {
    id: 'coordination',
    pattern:
      /go\.etcd\.io|coreos\/etcd|hashicorp\/(?:consul|raft|serf|memberlist|nomad|vault|terraform)|nats-io\/|Shopify\/sarama|IBM\/sarama|libp2p\//,
    page: GETTER,
    faint: true,
  },
  {
    id: 'fan-out',
    pattern: /golang\.org\/x\/sync\/errgroup|^sync\.\(\*WaitGroup\)\.Go|panjf2000\/ants|sourcegraph\/conc/,
    page: 'traps/fan-out-results',
    lab: 'fan-out-results',
    faint: true,
  },
  {
    id: 'finalizer',
    pattern: /^runtime\.(?:runfinq|runFinalizers|runCleanups|\(\*cleanupQueue\))/,
    page: 'traps/garbage-collector',
    lab: 'garbage-collector',
  },
  {
    id: 'timer',
    pattern: /^time\.goFunc|robfig\/cron|go-co-op\/gocron|fsnotify/,
    page: 'traps/contexts-and-leaked-goroutines',
    lab: 'leaked-context',
    faint: true,
  },
  {
    id: 'package-init',
    pattern: /^runtime\.doInit|^plugin\.|\.init(?:\.\d+)?$/,
    page: 'traps/plugins-and-package-maps',
    lab: 'plugin-registry',
    faint: true,
  },
  {
    id: 'fmt',
    pattern: /^internal\/fmtsort\.|^fmt\.\(\*pp\)\.(?:printValue|printArg|handleMethods)/,
    page: ENCODERS,
    lab: 'encoding-log',
    faint: true,
  },
  { id: 'test', pattern: /^testing\.(?:tRunner|\(\*[TBM]\)\.Run)/, page: 'traps/parallel-tests', lab: 'parallel-tests', faint: true },
  {
    id: 'http-server',
    pattern: /^net\/http\.\(\*conn\)\.serve|^net\/http\.HandlerFunc\.ServeHTTP/,
    page: 'traps/handlers-and-closures',
    lab: 'handlers',
    faint: true,
  },
];

/** A package that many programs carry, wherever its files lie. */
export const isKnownLibrary = ({ pkg }: Symbol): boolean =>
  /^[\w-]+\.\w|\/(?:vendor|_workspace)\//.test(pkg) && SHAPES.some((s) => s.pattern.test(pkg));

export interface FoundShape {
  readonly shape: Shape;
  /** The frame that shows it. */
  readonly symbol: Symbol;
}

/** A reader gets this many at most. */
const MOST = 4;

/** Frames, innermost first. Near the operation counts more than far from it; what is common counts last. */
export function shapesOf(symbols: readonly Symbol[]): FoundShape[] {
  const found = new Map<ShapeId, FoundShape>();
  for (const symbol of symbols.slice(0, 150)) {
    const shape = SHAPES.find((s) => s.pattern.test(symbol.name) || s.pattern.test(symbol.pkg));
    if (shape !== undefined && !found.has(shape.id)) found.set(shape.id, { shape, symbol });
  }
  const all = [...found.values()];
  return [...all.filter((f) => f.shape.faint !== true), ...all.filter((f) => f.shape.faint === true)].slice(0, MOST);
}
